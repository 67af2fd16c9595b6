-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "importer" TEXT NOT NULL,
    "importerVersion" INTEGER NOT NULL,
    "importedAt" DATETIME NOT NULL,
    "completedAt" DATETIME
);

-- CreateTable
CREATE TABLE "Dataset" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "task" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "note" TEXT,
    "catalogueName" TEXT,
    "catalogueSize" INTEGER,
    "catalogueSha" TEXT,
    "metaJson" TEXT NOT NULL,
    "removing" BOOLEAN NOT NULL DEFAULT false,
    "sourceId" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "importedAt" DATETIME NOT NULL,
    CONSTRAINT "Dataset_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CatalogueEntity" (
    "datasetId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    PRIMARY KEY ("datasetId", "text"),
    CONSTRAINT "CatalogueEntity_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Clip" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "datasetId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "reference" TEXT,
    "language" TEXT,
    "goldStartSec" REAL,
    "goldEndSec" REAL,
    "goldState" TEXT NOT NULL,
    "goldChangedAt" DATETIME,
    "audioName" TEXT,
    "audioState" TEXT NOT NULL,
    "audioNote" TEXT,
    "audioSha256" TEXT,
    "metaJson" TEXT NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "importedAt" DATETIME NOT NULL,
    CONSTRAINT "Clip_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Clip_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Clip_audioSha256_fkey" FOREIGN KEY ("audioSha256") REFERENCES "Audio" ("sha256") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClipGold" (
    "clipId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    PRIMARY KEY ("clipId", "ordinal"),
    CONSTRAINT "ClipGold_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "Clip" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClipTag" (
    "clipId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("clipId", "key"),
    CONSTRAINT "ClipTag_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "Clip" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Audio" (
    "sha256" TEXT NOT NULL PRIMARY KEY,
    "bytes" BIGINT NOT NULL,
    "container" TEXT NOT NULL,
    "codec" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "durationSec" REAL NOT NULL,
    "sampleRateHz" INTEGER NOT NULL,
    "channels" INTEGER NOT NULL,
    "peaks" BLOB,
    "peaksPerSec" REAL NOT NULL,
    "peaksFrom" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Prompt" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "hash" TEXT NOT NULL,
    "messagesJson" TEXT NOT NULL,
    "asksMarker" BOOLEAN NOT NULL
);

-- CreateTable
CREATE TABLE "Run" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "editedName" TEXT,
    "notes" TEXT,
    "model" TEXT NOT NULL,
    "datasetId" INTEGER NOT NULL,
    "origin" TEXT NOT NULL,
    "asksReasoning" BOOLEAN,
    "prefill" TEXT,
    "paramsJson" TEXT NOT NULL,
    "promptId" INTEGER,
    "expected" INTEGER,
    "startedAt" DATETIME,
    "finishedAt" DATETIME,
    "metaJson" TEXT NOT NULL,
    "removing" BOOLEAN NOT NULL DEFAULT false,
    "sourceId" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "importedAt" DATETIME NOT NULL,
    CONSTRAINT "Run_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Run_promptId_fkey" FOREIGN KEY ("promptId") REFERENCES "Prompt" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Run_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RunTag" (
    "runId" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    PRIMARY KEY ("runId", "key"),
    CONSTRAINT "RunTag_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Trace" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "runId" INTEGER NOT NULL,
    "clipId" INTEGER NOT NULL,
    "attempt" INTEGER NOT NULL,
    "clipKey" TEXT NOT NULL,
    "runKey" TEXT NOT NULL,
    "goldSort" TEXT NOT NULL,
    "rankable" BOOLEAN NOT NULL,
    "thinkState" TEXT NOT NULL,
    "failure" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "reasoningChars" INTEGER NOT NULL,
    "latencyMs" INTEGER NOT NULL,
    "importedAt" DATETIME NOT NULL,
    "recordHash" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "parseVersion" INTEGER NOT NULL,
    "detectorSetId" INTEGER NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    CONSTRAINT "Trace_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Trace_clipId_fkey" FOREIGN KEY ("clipId") REFERENCES "Clip" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Trace_detectorSetId_fkey" FOREIGN KEY ("detectorSetId") REFERENCES "DetectorSet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Trace_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TraceText" (
    "traceId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "output" TEXT,
    "reasoningField" TEXT,
    "transcriptionField" TEXT,
    "error" TEXT,
    "parseJson" TEXT NOT NULL,
    "transcription" TEXT,
    "promptId" INTEGER,
    "finishReason" TEXT,
    "usageJson" TEXT,
    "wordsJson" TEXT,
    "metaJson" TEXT NOT NULL,
    CONSTRAINT "TraceText_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TraceText_promptId_fkey" FOREIGN KEY ("promptId") REFERENCES "Prompt" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TraceRevision" (
    "traceId" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "recordJson" TEXT NOT NULL,
    "replacedAt" DATETIME NOT NULL,
    "sourceName" TEXT NOT NULL,
    "line" INTEGER NOT NULL,

    PRIMARY KEY ("traceId", "revision"),
    CONSTRAINT "TraceRevision_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DetectorSet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "members" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Verdict" (
    "traceId" INTEGER NOT NULL,
    "pathology" TEXT NOT NULL,
    "runId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "findings" INTEGER NOT NULL,

    PRIMARY KEY ("traceId", "pathology"),
    CONSTRAINT "Verdict_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Finding" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "traceId" INTEGER NOT NULL,
    "pathology" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    CONSTRAINT "Finding_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RankingSet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "runId" INTEGER NOT NULL,
    "retrieval" TEXT NOT NULL,
    "indexVersion" TEXT NOT NULL,
    "depth" INTEGER NOT NULL,
    "importedAt" DATETIME NOT NULL,
    CONSTRAINT "RankingSet_runId_fkey" FOREIGN KEY ("runId") REFERENCES "Run" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Ranking" (
    "traceId" INTEGER NOT NULL,
    "setId" INTEGER NOT NULL,
    "rank" INTEGER NOT NULL,
    "depth" INTEGER NOT NULL,
    "shownFor" TEXT NOT NULL,

    PRIMARY KEY ("traceId", "setId"),
    CONSTRAINT "Ranking_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Ranking_setId_fkey" FOREIGN KEY ("setId") REFERENCES "RankingSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RankingTop" (
    "traceId" INTEGER NOT NULL,
    "setId" INTEGER NOT NULL,
    "topJson" TEXT NOT NULL,
    "metaJson" TEXT NOT NULL,
    "importedAt" DATETIME NOT NULL,

    PRIMARY KEY ("traceId", "setId"),
    CONSTRAINT "RankingTop_traceId_setId_fkey" FOREIGN KEY ("traceId", "setId") REFERENCES "Ranking" ("traceId", "setId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CandidateRank" (
    "traceId" INTEGER NOT NULL,
    "setId" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,

    PRIMARY KEY ("traceId", "setId", "text"),
    CONSTRAINT "CandidateRank_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CandidateRank_setId_fkey" FOREIGN KEY ("setId") REFERENCES "RankingSet" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reported" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "datasetId" INTEGER NOT NULL,
    "model" TEXT NOT NULL,
    "retrieval" TEXT NOT NULL,
    "k" INTEGER NOT NULL,
    "recall" REAL NOT NULL,
    "n" INTEGER NOT NULL,
    "citation" TEXT,
    "metaJson" TEXT NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "importedAt" DATETIME NOT NULL,
    CONSTRAINT "Reported_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reported_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Staged" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "importId" TEXT NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    CONSTRAINT "Staged_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_sha256_name_importer_importerVersion_key" ON "Source"("sha256", "name", "importer", "importerVersion");

-- CreateIndex
CREATE UNIQUE INDEX "Dataset_key_key" ON "Dataset"("key");

-- CreateIndex
CREATE INDEX "CatalogueEntity_datasetId_folded_idx" ON "CatalogueEntity"("datasetId", "folded");

-- CreateIndex
CREATE INDEX "Clip_audioSha256_idx" ON "Clip"("audioSha256");

-- CreateIndex
CREATE UNIQUE INDEX "Clip_datasetId_key_key" ON "Clip"("datasetId", "key");

-- CreateIndex
CREATE INDEX "ClipTag_key_value_idx" ON "ClipTag"("key", "value");

-- CreateIndex
CREATE UNIQUE INDEX "Prompt_hash_key" ON "Prompt"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "Run_key_key" ON "Run"("key");

-- CreateIndex
CREATE INDEX "Run_datasetId_idx" ON "Run"("datasetId");

-- CreateIndex
CREATE INDEX "RunTag_key_value_idx" ON "RunTag"("key", "value");

-- CreateIndex
CREATE UNIQUE INDEX "Trace_key_key" ON "Trace"("key");

-- CreateIndex
CREATE INDEX "Trace_clipId_idx" ON "Trace"("clipId");

-- CreateIndex
CREATE INDEX "Trace_clipKey_id_idx" ON "Trace"("clipKey", "id");

-- CreateIndex
CREATE INDEX "Trace_goldSort_id_idx" ON "Trace"("goldSort", "id");

-- CreateIndex
CREATE INDEX "Trace_runKey_id_idx" ON "Trace"("runKey", "id");

-- CreateIndex
CREATE INDEX "Trace_reasoningChars_id_idx" ON "Trace"("reasoningChars", "id");

-- CreateIndex
CREATE INDEX "Trace_latencyMs_id_idx" ON "Trace"("latencyMs", "id");

-- CreateIndex
CREATE INDEX "Trace_importedAt_id_idx" ON "Trace"("importedAt", "id");

-- CreateIndex
CREATE INDEX "Trace_runId_thinkState_failure_rankable_idx" ON "Trace"("runId", "thinkState", "failure", "rankable");

-- CreateIndex
CREATE UNIQUE INDEX "Trace_runId_clipId_attempt_key" ON "Trace"("runId", "clipId", "attempt");

-- CreateIndex
CREATE UNIQUE INDEX "DetectorSet_members_key" ON "DetectorSet"("members");

-- CreateIndex
CREATE INDEX "Verdict_pathology_status_runId_traceId_idx" ON "Verdict"("pathology", "status", "runId", "traceId");

-- CreateIndex
CREATE INDEX "Verdict_runId_status_pathology_idx" ON "Verdict"("runId", "status", "pathology");

-- CreateIndex
CREATE INDEX "Finding_traceId_start_idx" ON "Finding"("traceId", "start");

-- CreateIndex
CREATE INDEX "Finding_pathology_traceId_idx" ON "Finding"("pathology", "traceId");

-- CreateIndex
CREATE UNIQUE INDEX "RankingSet_runId_retrieval_indexVersion_depth_key" ON "RankingSet"("runId", "retrieval", "indexVersion", "depth");

-- CreateIndex
CREATE INDEX "Ranking_setId_idx" ON "Ranking"("setId");

-- CreateIndex
CREATE INDEX "Ranking_shownFor_rank_traceId_idx" ON "Ranking"("shownFor", "rank", "traceId");

-- CreateIndex
CREATE INDEX "Ranking_traceId_shownFor_rank_depth_idx" ON "Ranking"("traceId", "shownFor", "rank", "depth");

-- CreateIndex
CREATE INDEX "CandidateRank_setId_idx" ON "CandidateRank"("setId");

-- CreateIndex
CREATE UNIQUE INDEX "Reported_datasetId_model_retrieval_k_key" ON "Reported"("datasetId", "model", "retrieval", "k");

-- CreateIndex
CREATE INDEX "Staged_importId_id_idx" ON "Staged"("importId", "id");

-- Prisma has no words for this: the folded text of each trace, ä as a in "plain", ä as ae in "digraph" (lines with an umlaut only).
CREATE VIRTUAL TABLE "TraceFts" USING fts5(plain, digraph, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");

CREATE TRIGGER "TraceFts_delete" AFTER DELETE ON "Trace" BEGIN
  DELETE FROM "TraceFts" WHERE rowid = old.id;
END;
