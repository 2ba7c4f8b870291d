/**
 * What the rest of the plugin calls by these names, as the host's Payload declares them.
 *
 * Types alone: also what runs in the browser may import this file.
 */
export type {
  Access,
  AfterErrorHook,
  ArrayField,
  ArrayFieldClientComponent,
  Block,
  CheckboxField,
  CollectionConfig,
  Config,
  Endpoint,
  Field,
  FieldAccess,
  FlattenedField,
  FormState,
  GroupField,
  NumberField,
  Payload,
  PayloadRequest,
  Plugin,
  RelationshipField,
  RelationshipFieldClientComponent,
  RichTextField,
  SanitizedCollectionConfig,
  SelectField,
  SelectFieldClientComponent,
  Sort,
  Tab,
  TextareaField,
  TextField,
  TextFieldClientComponent,
  TextFieldClientProps,
  Where,
} from 'payload';
