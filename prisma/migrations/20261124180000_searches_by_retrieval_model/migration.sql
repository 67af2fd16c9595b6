-- CreateIndex
CREATE INDEX "RankingSet_retrieval_idx" ON "RankingSet"("retrieval");
