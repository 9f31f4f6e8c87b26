-- CreateTable
CREATE TABLE "judgement" (
    "id" TEXT NOT NULL,
    "ordinal" SERIAL NOT NULL,
    "article_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "taken_by" TEXT,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "judgement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "judgement_log" (
    "id" SERIAL NOT NULL,
    "judgement_id" TEXT NOT NULL,
    "step" "decision_step" NOT NULL,
    "by" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "judgement_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "judged_article" (
    "article_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "judged_article_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "reviewed_reading" (
    "analysis_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "judged" INTEGER NOT NULL,
    "attributions" INTEGER NOT NULL,
    "disputed" INTEGER NOT NULL,
    "is_whole" BOOLEAN NOT NULL,

    CONSTRAINT "reviewed_reading_pkey" PRIMARY KEY ("analysis_id")
);

-- CreateTable
CREATE TABLE "reviewed_count" (
    "analysis_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "part" TEXT NOT NULL DEFAULT '',
    "counted" INTEGER NOT NULL,
    "cases" INTEGER NOT NULL,

    CONSTRAINT "reviewed_count_pkey" PRIMARY KEY ("analysis_id", "measure", "part")
);

-- CreateIndex
CREATE UNIQUE INDEX "judgement_ordinal_key" ON "judgement"("ordinal");

-- CreateIndex
CREATE INDEX "judgement_article_id_ordinal_idx" ON "judgement"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "judgement_log_judgement_id_idx" ON "judgement_log"("judgement_id");

-- AddForeignKey
ALTER TABLE "judgement" ADD CONSTRAINT "judgement_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgement_log" ADD CONSTRAINT "judgement_log_judgement_id_fkey" FOREIGN KEY ("judgement_id") REFERENCES "judgement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judged_article" ADD CONSTRAINT "judged_article_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewed_reading" ADD CONSTRAINT "reviewed_reading_analysis_id_fkey" FOREIGN KEY ("analysis_id") REFERENCES "analysis"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewed_count" ADD CONSTRAINT "reviewed_count_analysis_id_fkey" FOREIGN KEY ("analysis_id") REFERENCES "reviewed_reading"("analysis_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The log and what was judged are never rewritten, whoever asks; an article may go with all that is its.
CREATE TRIGGER "judgement_log_is_added_to" BEFORE UPDATE ON "judgement_log"
    FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "judgement_is_kept" BEFORE UPDATE OF "id", "ordinal", "article_id", "kind", "payload", "taken_by", "taken_at" ON "judgement"
    FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
