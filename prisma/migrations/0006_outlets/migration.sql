-- AlterTable: generated from the document, so that no writer can forget it.
ALTER TABLE "analysis" ADD COLUMN "codebook" JSONB GENERATED ALWAYS AS ("document" -> 'codebook') STORED;

-- The index over four columns serves whoever looks for the first of them too.
DROP INDEX "article_outlet_id_idx";
CREATE INDEX "article_outlet_id_story_id_state_published_order_idx" ON "article"("outlet_id", "story_id", "state", "published_order");

-- CreateTable
CREATE TABLE "outlet_table" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "as_of" TEXT NOT NULL,
    "columns" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "outlet_table_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet_table_row" (
    "table_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "values" TEXT[],

    CONSTRAINT "outlet_table_row_pkey" PRIMARY KEY ("table_id", "name_key")
);

-- AddForeignKey
ALTER TABLE "outlet_table_row" ADD CONSTRAINT "outlet_table_row_table_id_fkey" FOREIGN KEY ("table_id") REFERENCES "outlet_table"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateTable
CREATE TABLE "outlet_story_count" (
    "story_id" TEXT NOT NULL,
    "outlet_id" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "measure" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,
    "out_of" INTEGER NOT NULL,
    "count_squares" BIGINT NOT NULL,
    "products" BIGINT NOT NULL,
    "out_of_squares" BIGINT NOT NULL,

    CONSTRAINT "outlet_story_count_pkey" PRIMARY KEY ("story_id", "outlet_id", "month", "measure")
);

-- CreateIndex
CREATE INDEX "outlet_story_count_reading_idx" ON "outlet_story_count"("outlet_id", "measure", "month", "story_id", "size", "count", "out_of", "count_squares", "products", "out_of_squares");

-- What the articles of some stories come to, of the measures that the pages of outlets show. Specificity
-- is a scale from 0 to 5 in halves: a source counts ten in the denominator and twice its step in the
-- numerator. A property test holds this against the pure functions that define the measures.
CREATE FUNCTION "count_outlet_stories"("stories" TEXT[]) RETURNS SETOF "outlet_story_count" LANGUAGE sql STABLE AS $$
    SELECT story_id, outlet_id, month, measure, count(*)::int, sum(counted)::int, sum(cases)::int,
        sum(counted * counted)::bigint, sum(counted * cases)::bigint, sum(cases * cases)::bigint
    FROM (
        SELECT a.story_id, a.outlet_id, m.measure,
            coalesce(date_trunc('month', a.published_order AT TIME ZONE 'UTC')::date, '-infinity') AS month,
            coalesce(sum(CASE WHEN m.measure = 'specificity' THEN (2 * nullif(m.part, '')::numeric * m.cases)::int ELSE m.counted END), 0) AS counted,
            sum(CASE WHEN m.measure = 'specificity' THEN 10 * m.cases ELSE m.cases END) AS cases
        FROM article a JOIN measure_count m ON m.analysis_id = a.analysis_in_force_id
        WHERE a.story_id = ANY(stories) AND m.measure IN ('only-anonymous-claims', 'anonymous-articles',
            'named-sources', 'specificity', 'bare-share', 'reason-given')
        GROUP BY a.id, m.measure) AS by_article
    WHERE cases > 0
    GROUP BY story_id, outlet_id, month, measure
$$;

-- Counts the stories anew whose articles have changed. Their rows are locked first, as whoever notes a
-- change to a story does: two articles of one story that are read at once wait for each other.
CREATE FUNCTION "recount_outlet_stories"("stories" TEXT[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF stories IS NULL THEN RETURN; END IF;
    PERFORM FROM story WHERE id = ANY(stories) ORDER BY id FOR NO KEY UPDATE;
    DELETE FROM outlet_story_count WHERE story_id = ANY(stories);
    INSERT INTO outlet_story_count SELECT * FROM count_outlet_stories(stories);
END $$;

CREATE FUNCTION "recount_changed_articles"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        PERFORM recount_outlet_stories(array_agg(DISTINCT story_id))
        FROM old_rows WHERE analysis_in_force_id IS NOT NULL;
    ELSIF TG_OP = 'INSERT' THEN
        PERFORM recount_outlet_stories(array_agg(DISTINCT story_id))
        FROM new_rows WHERE analysis_in_force_id IS NOT NULL;
    ELSE
        PERFORM recount_outlet_stories(array_agg(DISTINCT story.id))
        FROM old_rows o JOIN new_rows n USING (id) CROSS JOIN LATERAL (VALUES (o.story_id), (n.story_id)) AS story (id)
        WHERE (o.story_id, o.outlet_id, o.published_order, o.analysis_in_force_id)
            IS DISTINCT FROM (n.story_id, n.outlet_id, n.published_order, n.analysis_in_force_id)
            AND (o.analysis_in_force_id IS NOT NULL OR n.analysis_in_force_id IS NOT NULL);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER "article_insert_is_counted" AFTER INSERT ON "article" REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION "recount_changed_articles"();
CREATE TRIGGER "article_update_is_counted" AFTER UPDATE ON "article" REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION "recount_changed_articles"();
CREATE TRIGGER "article_delete_is_counted" AFTER DELETE ON "article" REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION "recount_changed_articles"();

-- What was read before.
INSERT INTO "outlet_story_count" SELECT * FROM "count_outlet_stories"((SELECT array_agg("id") FROM "story"));
