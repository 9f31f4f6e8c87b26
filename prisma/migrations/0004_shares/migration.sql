-- CreateTable: frozen views of a story for whoever has a link. The link's token is kept as a digest only.
CREATE TABLE "share" (
    "id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "story_id" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "share_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "share_token_hash_key" ON "share"("token_hash");

-- CreateIndex
CREATE INDEX "share_story_id_idx" ON "share"("story_id");

-- AddForeignKey
ALTER TABLE "share" ADD CONSTRAINT "share_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;
