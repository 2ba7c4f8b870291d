import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "coaching_erasures" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"record" varchar NOT NULL,
  	"subject" varchar,
  	"rule" varchar NOT NULL,
  	"asked_by" varchar NOT NULL,
  	"erased_at" timestamp(3) with time zone NOT NULL,
  	"erased" jsonb NOT NULL,
  	"agreements" jsonb NOT NULL,
  	"sessions_used" numeric NOT NULL,
  	"keys" jsonb NOT NULL,
  	"master_keys" jsonb NOT NULL,
  	"hash" varchar NOT NULL
  );
  
  CREATE TABLE "coaching_legal_holds" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"record" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"set_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "coaching_engagements" ADD COLUMN "ended_at" timestamp(3) with time zone;
  ALTER TABLE "coaching_engagements" ADD COLUMN "erasure_announced" timestamp(3) with time zone;
  -- Nobody wrote down when what is over has ended: no sooner than it was last changed, so nothing is kept too short.
  UPDATE "coaching_engagements" SET "ended_at" = "updated_at" WHERE "state" IN ('completed', 'archived', 'declined', 'terminated');
  CREATE INDEX "coaching_erasures_organization_idx" ON "coaching_erasures" USING btree ("organization");
  CREATE INDEX "coaching_erasures_record_idx" ON "coaching_erasures" USING btree ("record");
  CREATE INDEX "coaching_erasures_subject_idx" ON "coaching_erasures" USING btree ("subject");
  CREATE INDEX "coaching_legal_holds_organization_idx" ON "coaching_legal_holds" USING btree ("organization");
  CREATE INDEX "coaching_legal_holds_updated_at_idx" ON "coaching_legal_holds" USING btree ("updated_at");
  CREATE INDEX "coaching_legal_holds_created_at_idx" ON "coaching_legal_holds" USING btree ("created_at");
  CREATE UNIQUE INDEX "kind_record_idx" ON "coaching_legal_holds" USING btree ("kind","record");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "coaching_erasures" CASCADE;
  DROP TABLE "coaching_legal_holds" CASCADE;
  ALTER TABLE "coaching_engagements" DROP COLUMN "ended_at";
  ALTER TABLE "coaching_engagements" DROP COLUMN "erasure_announced";`)
}
