-- AlterTable
ALTER TABLE "story" ADD COLUMN "stands_alone" BOOLEAN NOT NULL DEFAULT false;

-- Stories that stand alone are not compared: an archive of a million would make this index as long.
DROP INDEX "story_uncompared_idx";
CREATE INDEX "story_uncompared_idx" ON "story" ("id") WHERE "revision" <> "compared_revision" AND NOT "stands_alone";
-- Nor are they listed: a page of the home page is read from this index alone.
CREATE INDEX "story_listed_idx" ON "story" ("created_at" DESC, "id") WHERE NOT "stands_alone";

-- AlterTable
ALTER TABLE "article" ADD COLUMN "desk" TEXT, ADD COLUMN "section" TEXT, ADD COLUMN "topic" TEXT, ADD COLUMN "external_id" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "article_outlet_id_external_id_key" ON "article"("outlet_id", "external_id");
CREATE INDEX "article_outlet_id_text_hash_idx" ON "article"("outlet_id", "text_hash");
-- The digest of the address, for the reason of migration 0002.
CREATE INDEX "article_outlet_id_address_idx" ON "article"("outlet_id", md5("url"));

-- A story stands alone until another article joins it, whoever puts it there.
CREATE FUNCTION "join_lone_story"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE story SET stands_alone = false WHERE id = NEW.story_id AND stands_alone
        AND (SELECT count(*) FROM (SELECT FROM article WHERE story_id = NEW.story_id LIMIT 2) AS two) = 2;
    RETURN NULL;
END $$;
CREATE TRIGGER "article_joins_story" AFTER INSERT OR UPDATE OF "story_id" ON "article"
    FOR EACH ROW EXECUTE FUNCTION "join_lone_story"();

-- CreateTable
CREATE TABLE "imported_input" (
    "digest" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,

    CONSTRAINT "imported_input_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "policy_review" (
    "analysis_id" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "pack_key" TEXT NOT NULL,
    "has_byline" BOOLEAN,
    "section" TEXT,
    "met" TEXT[],
    "flagged" TEXT[],
    "cannot_tell" TEXT[],
    "not_applicable" TEXT[],

    CONSTRAINT "policy_review_pkey" PRIMARY KEY ("analysis_id", "pack_key")
);

-- CreateTable
CREATE TABLE "policy_finding" (
    "analysis_id" TEXT NOT NULL,
    "pack_key" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "severity" INTEGER NOT NULL,
    "is_in_headline" BOOLEAN NOT NULL,
    "quote" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,

    CONSTRAINT "policy_finding_pkey" PRIMARY KEY ("analysis_id", "pack_key", "rule", "ordinal")
);

-- CreateTable
CREATE TABLE "waiver" (
    "id" TEXT NOT NULL,
    "article_id" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "is_in_headline" BOOLEAN NOT NULL,
    "quote" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "waived_by" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "expires_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "waiver_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "imported_input_article_id_idx" ON "imported_input"("article_id");
CREATE INDEX "waiver_article_id_rule_idx" ON "waiver"("article_id", "rule");

-- AddForeignKey
ALTER TABLE "imported_input" ADD CONSTRAINT "imported_input_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "policy_review" ADD CONSTRAINT "policy_review_analysis_id_fkey" FOREIGN KEY ("analysis_id") REFERENCES "analysis"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "policy_finding" ADD CONSTRAINT "policy_finding_analysis_id_pack_key_fkey" FOREIGN KEY ("analysis_id", "pack_key") REFERENCES "policy_review"("analysis_id", "pack_key") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "waiver" ADD CONSTRAINT "waiver_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
