-- CreateEnum
CREATE TYPE "decision_step" AS ENUM ('taken', 'undone', 'redone');

-- AlterTable
ALTER TABLE "story"
    ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "compared_revision" INTEGER NOT NULL DEFAULT 0,
    ADD COLUMN "comparison_in_force_id" TEXT,
    ADD COLUMN "comparison_problem" TEXT;

-- AlterTable
ALTER TABLE "article"
    ADD COLUMN "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "placed_because" TEXT;

-- AlterTable
ALTER TABLE "article_version"
    ADD COLUMN "links" JSONB NOT NULL DEFAULT '[]',
    ADD COLUMN "story_terms" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "story_term" (
    "term" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,

    CONSTRAINT "story_term_pkey" PRIMARY KEY ("term")
);

-- CreateTable
CREATE TABLE "comparison" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comparison_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" TEXT NOT NULL,
    "ordinal" SERIAL NOT NULL,
    "story_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "taken_by" TEXT,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_log" (
    "id" SERIAL NOT NULL,
    "decision_id" TEXT NOT NULL,
    "step" "decision_step" NOT NULL,
    "by" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "story_comparison_in_force_id_key" ON "story"("comparison_in_force_id");

-- CreateIndex
CREATE INDEX "article_version_story_terms_idx" ON "article_version" USING GIN ("story_terms");

-- CreateIndex
CREATE UNIQUE INDEX "comparison_story_id_basis_key" ON "comparison"("story_id", "basis");

-- CreateIndex
CREATE UNIQUE INDEX "decision_ordinal_key" ON "decision"("ordinal");

-- CreateIndex
CREATE INDEX "decision_story_id_ordinal_idx" ON "decision"("story_id", "ordinal");

-- CreateIndex
CREATE INDEX "decision_log_decision_id_idx" ON "decision_log"("decision_id");

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_comparison_in_force_id_fkey" FOREIGN KEY ("comparison_in_force_id") REFERENCES "comparison"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comparison" ADD CONSTRAINT "comparison_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_log" ADD CONSTRAINT "decision_log_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Stories that are to be compared are few among many.
CREATE INDEX "story_uncompared_idx" ON "story" ("id") WHERE "revision" <> "compared_revision";

-- What was read before comparisons were kept is to be compared.
UPDATE "story" SET "revision" = 1 WHERE EXISTS (
    SELECT FROM "article" WHERE "article"."story_id" = "story"."id" AND "article"."analysis_in_force_id" IS NOT NULL);

-- The log and what was decided are never rewritten, whoever asks; a story may go with all that is its.
CREATE FUNCTION "refuse_rewriting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only ever added to', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "decision_log_is_added_to" BEFORE UPDATE ON "decision_log"
    FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "decision_is_kept" BEFORE UPDATE OF "id", "ordinal", "kind", "payload", "taken_by", "taken_at" ON "decision"
    FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
