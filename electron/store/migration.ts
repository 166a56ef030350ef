/** One step of the records' schema. Once released it is never edited: its checksum is stored with the records. */
export interface Migration {
  number: number;
  name: string;
  sql: string;
}
