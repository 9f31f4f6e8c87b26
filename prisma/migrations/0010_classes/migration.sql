-- CreateTable: what a teacher handed out to a class, deleted whole on a day that the teacher sees.
CREATE TABLE "class" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "delete_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "class_pkey" PRIMARY KEY ("id")
);

-- CreateTable: the work of pupils, who have no names here.
CREATE TABLE "class_work" (
    "class_id" TEXT NOT NULL,
    "pupil" TEXT NOT NULL,
    "nickname" TEXT NOT NULL,
    "document" JSONB,
    "locked_last" TEXT NOT NULL DEFAULT '',
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "received_at" TIMESTAMPTZ(3),

    CONSTRAINT "class_work_pkey" PRIMARY KEY ("class_id","pupil")
);

-- CreateTable: what the class settled after arguing.
CREATE TABLE "class_ruling" (
    "id" SERIAL NOT NULL,
    "class_id" TEXT NOT NULL,
    "document" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "class_ruling_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "class_code_key" ON "class"("code");

-- CreateIndex
CREATE INDEX "class_delete_at_idx" ON "class"("delete_at");

-- CreateIndex
CREATE UNIQUE INDEX "class_work_class_id_nickname_key" ON "class_work"("class_id", "nickname");

-- AddForeignKey
ALTER TABLE "class_work" ADD CONSTRAINT "class_work_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
CREATE INDEX "class_ruling_class_id_idx" ON "class_ruling"("class_id");

-- AddForeignKey
ALTER TABLE "class_ruling" ADD CONSTRAINT "class_ruling_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "class"("id") ON DELETE CASCADE ON UPDATE CASCADE;
