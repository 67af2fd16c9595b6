-- CreateTable
CREATE TABLE "AsrCount" (
    "traceId" INTEGER NOT NULL,
    "normalised" BOOLEAN NOT NULL,
    "runId" INTEGER NOT NULL,
    "clipId" INTEGER NOT NULL,
    "failed" BOOLEAN NOT NULL,
    "words" INTEGER NOT NULL,
    "substitutions" INTEGER NOT NULL,
    "insertions" INTEGER NOT NULL,
    "deletions" INTEGER NOT NULL,
    "characters" INTEGER NOT NULL,
    "characterEdits" INTEGER NOT NULL,
    "hasEntity" INTEGER NOT NULL,

    PRIMARY KEY ("traceId", "normalised"),
    CONSTRAINT "AsrCount_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "WordEdit" (
    "traceId" INTEGER NOT NULL,
    "reference" TEXT NOT NULL,
    "hypothesis" TEXT NOT NULL,
    "runId" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "soundsJson" TEXT NOT NULL,

    PRIMARY KEY ("traceId", "reference", "hypothesis"),
    CONSTRAINT "WordEdit_traceId_fkey" FOREIGN KEY ("traceId") REFERENCES "Trace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "AsrCount_runId_normalised_clipId_idx" ON "AsrCount"("runId", "normalised", "clipId");

-- CreateIndex
CREATE INDEX "WordEdit_reference_hypothesis_traceId_idx" ON "WordEdit"("reference", "hypothesis", "traceId");

-- CreateIndex
CREATE INDEX "WordEdit_runId_reference_hypothesis_idx" ON "WordEdit"("runId", "reference", "hypothesis");
