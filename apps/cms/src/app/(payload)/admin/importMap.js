import { PresentPassword as PresentPassword_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { InstrumentCheck as InstrumentCheck_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { LabelRowLabel as LabelRowLabel_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { FormatRowLabel as FormatRowLabel_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { FormatSelect as FormatSelect_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { BehaviorSelect as BehaviorSelect_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { ItemRowLabel as ItemRowLabel_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { OpenSelect as OpenSelect_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { ItemSelect as ItemSelect_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { OpenArray as OpenArray_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { ScaleKeyRowLabel as ScaleKeyRowLabel_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { ScaleRowLabel as ScaleRowLabel_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { ScaleSelect as ScaleSelect_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { NormRowLabel as NormRowLabel_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { NormBuild as NormBuild_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { InstrumentVersions as InstrumentVersions_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { InstrumentPreview as InstrumentPreview_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { OrganizationCell as OrganizationCell_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { OrganizationSelect as OrganizationSelect_b8617a308d07e39ce5b4074a70cffbf6 } from '@coaching/payload-plugin/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@coaching/payload-plugin/client#PresentPassword": PresentPassword_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#InstrumentCheck": InstrumentCheck_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#LabelRowLabel": LabelRowLabel_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#FormatRowLabel": FormatRowLabel_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#FormatSelect": FormatSelect_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#BehaviorSelect": BehaviorSelect_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#ItemRowLabel": ItemRowLabel_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#OpenSelect": OpenSelect_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#ItemSelect": ItemSelect_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#OpenArray": OpenArray_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#ScaleKeyRowLabel": ScaleKeyRowLabel_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#ScaleRowLabel": ScaleRowLabel_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#ScaleSelect": ScaleSelect_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#NormRowLabel": NormRowLabel_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#NormBuild": NormBuild_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#InstrumentVersions": InstrumentVersions_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#InstrumentPreview": InstrumentPreview_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#OrganizationCell": OrganizationCell_b8617a308d07e39ce5b4074a70cffbf6,
  "@coaching/payload-plugin/client#OrganizationSelect": OrganizationSelect_b8617a308d07e39ce5b4074a70cffbf6,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
