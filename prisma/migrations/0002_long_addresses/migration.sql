-- A B-tree entry holds some 2,700 bytes, and addresses with tracking in them are longer: the index
-- keeps a digest of the address.
DROP INDEX "article_story_id_url_key";
CREATE UNIQUE INDEX "article_story_id_address_key" ON "article" ("story_id", md5("url"));
