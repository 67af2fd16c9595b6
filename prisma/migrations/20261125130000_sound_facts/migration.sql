-- AlterTable
ALTER TABLE "Audio" ADD COLUMN "soundVersion" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "Audio" ADD COLUMN "levelDbfs" REAL;
ALTER TABLE "Audio" ADD COLUMN "peakDbfs" REAL;
ALTER TABLE "Audio" ADD COLUMN "clippedShare" REAL;
ALTER TABLE "Audio" ADD COLUMN "silentShare" REAL;
ALTER TABLE "Audio" ADD COLUMN "leadingSilenceSec" REAL;
ALTER TABLE "Audio" ADD COLUMN "trailingSilenceSec" REAL;
ALTER TABLE "Audio" ADD COLUMN "bandwidthHz" REAL;
