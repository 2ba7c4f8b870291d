import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "coaching_feedback_invitations" ALTER COLUMN "name" DROP NOT NULL;
  ALTER TABLE "coaching_feedback_invitations" ALTER COLUMN "email" DROP NOT NULL;
  ALTER TABLE "coaching_feedback_invitations" ALTER COLUMN "token_hash" DROP NOT NULL;
  ALTER TABLE "coaching_feedback_rounds" ADD COLUMN "answers_until" timestamp(3) with time zone;
  ALTER TABLE "coaching_feedback_rounds" ADD COLUMN "reminded_at" timestamp(3) with time zone;
  ALTER TABLE "coaching_feedback_rounds" ADD COLUMN "change_request" varchar;
  ALTER TABLE "coaching_feedback_rounds" ADD COLUMN "tally" varchar;
  ALTER TABLE "coaching_feedback_rounds" ADD COLUMN "close_asked_at" timestamp(3) with time zone;
  ALTER TABLE "coaching_feedback_invitations" ADD COLUMN "locale" varchar DEFAULT 'en' NOT NULL;
  ALTER TABLE "coaching_feedback_invitations" ALTER COLUMN "locale" DROP DEFAULT;
  ALTER TABLE "coaching_feedback_invitations" ADD COLUMN "used" boolean DEFAULT false NOT NULL;`)
  // That a link was used stands apart from the state now, which leader and coach read.
  await db.execute(sql`
   UPDATE "coaching_feedback_invitations" SET "used" = true, "state" = 'invited' WHERE "state" = 'submitted';
  UPDATE "coaching_feedback_rounds" SET "answers_until" = "invited_at" + interval '42 days'
    WHERE "state" = 'open' AND "invited_at" IS NOT NULL;
  UPDATE "coaching_feedback_invitations" SET "name" = NULL, "email" = NULL
    WHERE "round_id" IN (SELECT "id" FROM "coaching_feedback_rounds" WHERE "state" <> 'open');`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  // Who was only proposed had no place before, and names that were erased stay erased.
  await db.execute(sql`
   DELETE FROM "coaching_feedback_invitations" WHERE "token_hash" IS NULL;
  UPDATE "coaching_feedback_invitations" SET "state" = 'submitted' WHERE "used";
  UPDATE "coaching_feedback_invitations" SET "name" = coalesce("name", ''), "email" = coalesce("email", '');
  UPDATE "coaching_feedback_rounds" SET "state" = 'open' WHERE "state" = 'closed';`)
  await db.execute(sql`
   ALTER TABLE "coaching_feedback_invitations" ALTER COLUMN "name" SET NOT NULL;
  ALTER TABLE "coaching_feedback_invitations" ALTER COLUMN "email" SET NOT NULL;
  ALTER TABLE "coaching_feedback_invitations" ALTER COLUMN "token_hash" SET NOT NULL;
  ALTER TABLE "coaching_feedback_rounds" DROP COLUMN "answers_until";
  ALTER TABLE "coaching_feedback_rounds" DROP COLUMN "reminded_at";
  ALTER TABLE "coaching_feedback_rounds" DROP COLUMN "change_request";
  ALTER TABLE "coaching_feedback_rounds" DROP COLUMN "tally";
  ALTER TABLE "coaching_feedback_rounds" DROP COLUMN "close_asked_at";
  ALTER TABLE "coaching_feedback_invitations" DROP COLUMN "locale";
  ALTER TABLE "coaching_feedback_invitations" DROP COLUMN "used";`)
}
