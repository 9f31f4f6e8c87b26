-- Rows to be searched: what an article says, who speaks in it, and what is claimed. They are written in
-- the transaction of what they come from; what was stored before is filled in by the program, batch by
-- batch. Outlet and time stand in each row, so that a search by either needs no other table.

-- CreateTable
CREATE TABLE "search_article" (
    "id" BIGSERIAL NOT NULL,
    "version_id" TEXT NOT NULL,
    "outlet_id" TEXT NOT NULL,
    "sort_time" TIMESTAMPTZ(3) NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_source" (
    "id" BIGSERIAL NOT NULL,
    "analysis_id" TEXT NOT NULL,
    "outlet_id" TEXT NOT NULL,
    "sort_time" TIMESTAMPTZ(3) NOT NULL,
    "source_id" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "name_key" TEXT,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_claim" (
    "id" BIGSERIAL NOT NULL,
    "analysis_id" TEXT NOT NULL,
    "outlet_id" TEXT NOT NULL,
    "sort_time" TIMESTAMPTZ(3) NOT NULL,
    "claim_id" TEXT NOT NULL,
    "attribution_id" TEXT NOT NULL,
    "source_label" TEXT,
    "category" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "search_claim_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_article_version_id_key" ON "search_article"("version_id");

-- CreateIndex
CREATE INDEX "search_article_words_idx" ON "search_article" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_article_sort_time_id_idx" ON "search_article"("sort_time", "id");

-- CreateIndex
CREATE INDEX "search_article_outlet_id_sort_time_id_idx" ON "search_article"("outlet_id", "sort_time", "id");

-- CreateIndex
CREATE UNIQUE INDEX "search_source_analysis_id_source_id_key" ON "search_source"("analysis_id", "source_id");

-- CreateIndex
CREATE INDEX "search_source_words_idx" ON "search_source" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_source_sort_time_id_idx" ON "search_source"("sort_time", "id");

-- CreateIndex
CREATE INDEX "search_source_outlet_id_sort_time_id_idx" ON "search_source"("outlet_id", "sort_time", "id");

-- CreateIndex
CREATE INDEX "search_source_name_key_idx" ON "search_source"("name_key");

-- CreateIndex
CREATE UNIQUE INDEX "search_claim_analysis_id_claim_id_key" ON "search_claim"("analysis_id", "claim_id");

-- CreateIndex
CREATE INDEX "search_claim_words_idx" ON "search_claim" USING GIN ("words");

-- CreateIndex
CREATE INDEX "search_claim_sort_time_id_idx" ON "search_claim"("sort_time", "id");

-- CreateIndex
CREATE INDEX "search_claim_outlet_id_sort_time_id_idx" ON "search_claim"("outlet_id", "sort_time", "id");

-- AddForeignKey
ALTER TABLE "search_article" ADD CONSTRAINT "search_article_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "article_version"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_source" ADD CONSTRAINT "search_source_analysis_id_fkey" FOREIGN KEY ("analysis_id") REFERENCES "analysis"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_claim" ADD CONSTRAINT "search_claim_analysis_id_fkey" FOREIGN KEY ("analysis_id") REFERENCES "analysis"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- An article whose outlet or date is mended is found under what it has now.
CREATE FUNCTION "follow_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "search_article" SET "outlet_id" = NEW."outlet_id", "sort_time" = coalesce(NEW."published_order", '-infinity')
        WHERE "version_id" IN (SELECT "id" FROM "article_version" WHERE "article_id" = NEW."id");
    UPDATE "search_source" SET "outlet_id" = NEW."outlet_id", "sort_time" = coalesce(NEW."published_order", '-infinity')
        WHERE "analysis_id" IN (SELECT n."id" FROM "analysis" n JOIN "article_version" v ON v."id" = n."version_id" WHERE v."article_id" = NEW."id");
    UPDATE "search_claim" SET "outlet_id" = NEW."outlet_id", "sort_time" = coalesce(NEW."published_order", '-infinity')
        WHERE "analysis_id" IN (SELECT n."id" FROM "analysis" n JOIN "article_version" v ON v."id" = n."version_id" WHERE v."article_id" = NEW."id");
    RETURN NULL;
END $$;
CREATE TRIGGER "search_follows_article" AFTER UPDATE OF "outlet_id", "published_order" ON "article"
    FOR EACH ROW WHEN (OLD."outlet_id" IS DISTINCT FROM NEW."outlet_id" OR OLD."published_order" IS DISTINCT FROM NEW."published_order")
    EXECUTE FUNCTION "follow_article"();
