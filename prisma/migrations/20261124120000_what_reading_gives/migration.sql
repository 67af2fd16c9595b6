-- DropIndex
DROP INDEX "Trace_runId_thinkState_failure_rankable_idx";

-- AlterTable
ALTER TABLE "Trace" ADD COLUMN "goldFate" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Trace" ADD COLUMN "stale" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "TraceRevision" ADD COLUMN "sourceId" INTEGER REFERENCES "Source" ("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "RankingSet" ADD COLUMN "shown" BOOLEAN NOT NULL DEFAULT true;
UPDATE "RankingSet" SET "shown" = false WHERE "id" NOT IN (SELECT max("id") FROM "RankingSet" GROUP BY "runId", "retrieval");

-- CreateTable
CREATE TABLE "TraceReading" (
    "traceId" INTEGER NOT NULL PRIMARY KEY,
    "segmentsJson" TEXT NOT NULL,
    "kinds" TEXT NOT NULL,
    "reasonsJson" TEXT NOT NULL,
    "candidatesJson" TEXT NOT NULL,
    "stripJson" TEXT NOT NULL,
    CONSTRAINT "TraceReading_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Trace_runId_thinkState_goldFate_failure_rankable_idx" ON "Trace"("runId", "thinkState", "goldFate", "failure", "rankable");

-- CreateIndex
CREATE INDEX "Trace_stale_detectorSetId_idx" ON "Trace"("stale", "detectorSetId");
