-- What somebody who read a shared view says against a mark of it, what became of that, and the pages on
-- which outlets say how they work. Nothing that was there before is touched.

-- CreateEnum
CREATE TYPE "dispute_state" AS ENUM ('waiting', 'accepted', 'declined');

-- CreateEnum
CREATE TYPE "dispute_step" AS ENUM ('received', 'imported', 'accepted', 'answered', 'corrected', 'declined');

-- CreateTable
CREATE TABLE "dispute" (
    "id" TEXT NOT NULL,
    "ordinal" SERIAL NOT NULL,
    "story_id" TEXT NOT NULL,
    "share_id" TEXT,
    "mark" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "proposed" TEXT,
    "said_by" TEXT,
    "state" "dispute_state" NOT NULL DEFAULT 'waiting',
    "answer" TEXT,
    "correction" TEXT,
    "reason" TEXT,
    "is_reason_public" BOOLEAN NOT NULL DEFAULT false,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute_log" (
    "id" SERIAL NOT NULL,
    "dispute_id" TEXT NOT NULL,
    "step" "dispute_step" NOT NULL,
    "words" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "dispute_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet_policy" (
    "id" TEXT NOT NULL,
    "outlet_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlet_policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet_policy_version" (
    "id" TEXT NOT NULL,
    "policy_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlet_policy_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_promise" (
    "id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_promise_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "dispute_ordinal_key" ON "dispute"("ordinal");

-- CreateIndex
CREATE INDEX "dispute_story_id_ordinal_idx" ON "dispute"("story_id", "ordinal");

-- CreateIndex
CREATE INDEX "dispute_state_ordinal_idx" ON "dispute"("state", "ordinal");

-- CreateIndex
CREATE INDEX "dispute_share_id_idx" ON "dispute"("share_id");

-- CreateIndex
CREATE INDEX "dispute_log_dispute_id_idx" ON "dispute_log"("dispute_id");

-- CreateIndex
CREATE INDEX "outlet_policy_outlet_id_idx" ON "outlet_policy"("outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_policy_version_policy_id_text_hash_key" ON "outlet_policy_version"("policy_id", "text_hash");

-- CreateIndex
CREATE UNIQUE INDEX "policy_promise_version_id_rule_start_key" ON "policy_promise"("version_id", "rule", "start");

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "share"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute_log" ADD CONSTRAINT "dispute_log_dispute_id_fkey" FOREIGN KEY ("dispute_id") REFERENCES "dispute"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet_policy" ADD CONSTRAINT "outlet_policy_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet_policy_version" ADD CONSTRAINT "outlet_policy_version_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "outlet_policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_promise" ADD CONSTRAINT "policy_promise_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "outlet_policy_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;
