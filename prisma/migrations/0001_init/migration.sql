-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "article_state" AS ENUM ('waiting', 'read', 'failed');

-- CreateTable
CREATE TABLE "story" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article" (
    "id" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "outlet_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "byline" TEXT,
    "url" TEXT,
    "published_at" TEXT,
    "published_order" TIMESTAMPTZ(3),
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "state" "article_state" NOT NULL DEFAULT 'waiting',
    "problem" TEXT,
    "text_hash" TEXT NOT NULL,
    "version_in_force_id" TEXT,
    "analysis_in_force_id" TEXT,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_version" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "analysis" (
    "id" TEXT NOT NULL,
    "version_id" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "analysis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_count" (
    "analysis_id" TEXT NOT NULL,
    "measure" TEXT NOT NULL,
    "part" TEXT NOT NULL DEFAULT '',
    "counted" INTEGER NOT NULL,
    "cases" INTEGER NOT NULL,

    CONSTRAINT "measure_count_pkey" PRIMARY KEY ("analysis_id","measure","part")
);

-- CreateTable
CREATE TABLE "attribution_row" (
    "analysis_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "claim_id" TEXT,
    "source_id" TEXT,
    "category" TEXT NOT NULL,
    "cue_class" TEXT NOT NULL,
    "prominence" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "standing" TEXT,
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "attribution_row_pkey" PRIMARY KEY ("analysis_id","ordinal")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "story_created_at_idx" ON "story"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_name_key_key" ON "outlet"("name_key");

-- CreateIndex
CREATE UNIQUE INDEX "article_version_in_force_id_key" ON "article"("version_in_force_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_analysis_in_force_id_key" ON "article"("analysis_in_force_id");

-- CreateIndex
CREATE INDEX "article_state_idx" ON "article"("state");

-- CreateIndex
CREATE INDEX "article_outlet_id_idx" ON "article"("outlet_id");

-- CreateIndex
CREATE INDEX "article_published_order_idx" ON "article"("published_order");

-- CreateIndex
CREATE UNIQUE INDEX "article_story_id_text_hash_key" ON "article"("story_id", "text_hash");

-- CreateIndex
CREATE UNIQUE INDEX "article_story_id_url_key" ON "article"("story_id", "url");

-- CreateIndex
CREATE INDEX "article_version_article_id_idx" ON "article_version"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "analysis_version_id_engine_version_model_key" ON "analysis"("version_id", "engine_version", "model");

-- CreateIndex
CREATE INDEX "measure_count_measure_idx" ON "measure_count"("measure");

-- CreateIndex
CREATE INDEX "attribution_row_category_idx" ON "attribution_row"("category");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_version_in_force_id_fkey" FOREIGN KEY ("version_in_force_id") REFERENCES "article_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_analysis_in_force_id_fkey" FOREIGN KEY ("analysis_in_force_id") REFERENCES "analysis"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_version" ADD CONSTRAINT "article_version_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "analysis" ADD CONSTRAINT "analysis_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_count" ADD CONSTRAINT "measure_count_analysis_id_fkey" FOREIGN KEY ("analysis_id") REFERENCES "analysis"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution_row" ADD CONSTRAINT "attribution_row_analysis_id_fkey" FOREIGN KEY ("analysis_id") REFERENCES "analysis"("id") ON DELETE CASCADE ON UPDATE CASCADE;

