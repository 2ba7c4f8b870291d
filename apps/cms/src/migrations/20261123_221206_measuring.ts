import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."coaching_scale_bands_on" AS ENUM('score', 'percentile');
  CREATE TYPE "public"."coaching_composite_score" AS ENUM('pomp', 'standardized');
  CREATE TABLE "coaching_scale_bands" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"from" numeric,
  	"key" varchar
  );
  
  CREATE TABLE "coaching_scale_bands_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "coaching_composite_scales" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scale" varchar,
  	"weight" numeric,
  	"reversed" boolean DEFAULT false
  );
  
  CREATE TABLE "coaching_composites" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"score" "coaching_composite_score" DEFAULT 'pomp',
  	"min_valid" numeric DEFAULT 1,
  	"sample" varchar,
  	"correlations_values" jsonb,
  	"correlations_source" varchar
  );
  
  CREATE TABLE "coaching_composites_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_coaching_scale_bands_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"from" numeric,
  	"key" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_scale_bands_v_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_coaching_composite_scales_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"scale" varchar,
  	"weight" numeric,
  	"reversed" boolean DEFAULT false,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_composites_v" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"score" "coaching_composite_score" DEFAULT 'pomp',
  	"min_valid" numeric DEFAULT 1,
  	"sample" varchar,
  	"correlations_values" jsonb,
  	"correlations_source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_coaching_composites_v_locales" (
  	"title" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "coaching_built_norms" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"instrument" varchar NOT NULL,
  	"instrument_version" varchar NOT NULL,
  	"scale" varchar NOT NULL,
  	"counts" varchar NOT NULL,
  	"n" numeric NOT NULL,
  	"sample" varchar NOT NULL,
  	"collected_from" varchar NOT NULL,
  	"collected_to" varchar NOT NULL,
  	"counted_until" timestamp(3) with time zone NOT NULL,
  	"built_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_norm_builds" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"instrument" varchar NOT NULL,
  	"instrument_version" varchar NOT NULL,
  	"sample" varchar NOT NULL,
  	"state" varchar NOT NULL,
  	"slices" numeric NOT NULL,
  	"done" numeric NOT NULL,
  	"counted_until" timestamp(3) with time zone NOT NULL,
  	"earlier" jsonb NOT NULL,
  	"scales" jsonb NOT NULL,
  	"ended_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "coaching_norm_slices" (
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization" varchar NOT NULL,
  	"build_id" varchar NOT NULL,
  	"slice" numeric NOT NULL,
  	"first_leader" varchar NOT NULL,
  	"end_leader" varchar,
  	"done" boolean DEFAULT false NOT NULL,
  	"tally" varchar
  );
  
  ALTER TABLE "coaching_scales" ADD COLUMN "bands_on" "coaching_scale_bands_on" DEFAULT 'score';
  ALTER TABLE "_coaching_scales_v" ADD COLUMN "bands_on" "coaching_scale_bands_on" DEFAULT 'score';
  ALTER TABLE "coaching_scale_bands" ADD CONSTRAINT "coaching_scale_bands_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_scales"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_scale_bands_locales" ADD CONSTRAINT "coaching_scale_bands_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_scale_bands"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_composite_scales" ADD CONSTRAINT "coaching_composite_scales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_composites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_composites" ADD CONSTRAINT "coaching_composites_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_instruments"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_composites_locales" ADD CONSTRAINT "coaching_composites_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."coaching_composites"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_scale_bands_v" ADD CONSTRAINT "_coaching_scale_bands_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_scales_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_scale_bands_v_locales" ADD CONSTRAINT "_coaching_scale_bands_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_scale_bands_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_composite_scales_v" ADD CONSTRAINT "_coaching_composite_scales_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_composites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_composites_v" ADD CONSTRAINT "_coaching_composites_v_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_instruments_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_coaching_composites_v_locales" ADD CONSTRAINT "_coaching_composites_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_coaching_composites_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "coaching_norm_slices" ADD CONSTRAINT "coaching_norm_slices_build_id_coaching_norm_builds_id_fk" FOREIGN KEY ("build_id") REFERENCES "public"."coaching_norm_builds"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "coaching_scale_bands_order_idx" ON "coaching_scale_bands" USING btree ("_order");
  CREATE INDEX "coaching_scale_bands_parent_id_idx" ON "coaching_scale_bands" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coaching_scale_bands_locales_locale_parent_id_unique" ON "coaching_scale_bands_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_composite_scales_order_idx" ON "coaching_composite_scales" USING btree ("_order");
  CREATE INDEX "coaching_composite_scales_parent_id_idx" ON "coaching_composite_scales" USING btree ("_parent_id");
  CREATE INDEX "coaching_composites_order_idx" ON "coaching_composites" USING btree ("_order");
  CREATE INDEX "coaching_composites_parent_id_idx" ON "coaching_composites" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "coaching_composites_locales_locale_parent_id_unique" ON "coaching_composites_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_scale_bands_v_order_idx" ON "_coaching_scale_bands_v" USING btree ("_order");
  CREATE INDEX "_coaching_scale_bands_v_parent_id_idx" ON "_coaching_scale_bands_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coaching_scale_bands_v_locales_locale_parent_id_unique" ON "_coaching_scale_bands_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_coaching_composite_scales_v_order_idx" ON "_coaching_composite_scales_v" USING btree ("_order");
  CREATE INDEX "_coaching_composite_scales_v_parent_id_idx" ON "_coaching_composite_scales_v" USING btree ("_parent_id");
  CREATE INDEX "_coaching_composites_v_order_idx" ON "_coaching_composites_v" USING btree ("_order");
  CREATE INDEX "_coaching_composites_v_parent_id_idx" ON "_coaching_composites_v" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_coaching_composites_v_locales_locale_parent_id_unique" ON "_coaching_composites_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "coaching_built_norms_organization_idx" ON "coaching_built_norms" USING btree ("organization");
  CREATE INDEX "coaching_built_norms_updated_at_idx" ON "coaching_built_norms" USING btree ("updated_at");
  CREATE INDEX "coaching_built_norms_created_at_idx" ON "coaching_built_norms" USING btree ("created_at");
  CREATE UNIQUE INDEX "organization_instrumentVersion_scale_idx" ON "coaching_built_norms" USING btree ("organization","instrument_version","scale");
  CREATE INDEX "coaching_norm_builds_organization_idx" ON "coaching_norm_builds" USING btree ("organization");
  CREATE INDEX "coaching_norm_builds_updated_at_idx" ON "coaching_norm_builds" USING btree ("updated_at");
  CREATE INDEX "coaching_norm_builds_created_at_idx" ON "coaching_norm_builds" USING btree ("created_at");
  CREATE INDEX "organization_instrumentVersion_idx" ON "coaching_norm_builds" USING btree ("organization","instrument_version");
  CREATE INDEX "coaching_norm_slices_organization_idx" ON "coaching_norm_slices" USING btree ("organization");
  CREATE INDEX "coaching_norm_slices_build_idx" ON "coaching_norm_slices" USING btree ("build_id");
  CREATE UNIQUE INDEX "build_slice_idx" ON "coaching_norm_slices" USING btree ("build_id","slice");
  CREATE INDEX "organization_instrumentVersion_leader_idx" ON "coaching_assessments" USING btree ("organization","instrument_version","leader_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "coaching_scale_bands" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "coaching_scale_bands_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "coaching_composite_scales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "coaching_composites" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "coaching_composites_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_coaching_scale_bands_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_coaching_scale_bands_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_coaching_composite_scales_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_coaching_composites_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_coaching_composites_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "coaching_built_norms" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "coaching_norm_builds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "coaching_norm_slices" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "coaching_scale_bands" CASCADE;
  DROP TABLE "coaching_scale_bands_locales" CASCADE;
  DROP TABLE "coaching_composite_scales" CASCADE;
  DROP TABLE "coaching_composites" CASCADE;
  DROP TABLE "coaching_composites_locales" CASCADE;
  DROP TABLE "_coaching_scale_bands_v" CASCADE;
  DROP TABLE "_coaching_scale_bands_v_locales" CASCADE;
  DROP TABLE "_coaching_composite_scales_v" CASCADE;
  DROP TABLE "_coaching_composites_v" CASCADE;
  DROP TABLE "_coaching_composites_v_locales" CASCADE;
  DROP TABLE "coaching_built_norms" CASCADE;
  DROP TABLE "coaching_norm_builds" CASCADE;
  DROP TABLE "coaching_norm_slices" CASCADE;
  DROP INDEX "organization_instrumentVersion_leader_idx";
  ALTER TABLE "coaching_scales" DROP COLUMN "bands_on";
  ALTER TABLE "_coaching_scales_v" DROP COLUMN "bands_on";
  DROP TYPE "public"."coaching_scale_bands_on";
  DROP TYPE "public"."coaching_composite_score";`)
}
