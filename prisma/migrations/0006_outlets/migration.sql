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
