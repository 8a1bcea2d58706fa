/// What `ortoo check` says of an atlas.
export interface Finding {
  check?: string;
  file: string | null;
  line: number | null;
  column?: number | null;
  /// The row's key, of what is doubtful.
  row?: string;
  what: string;
  remedy: string;
}

export interface TableShare {
  table: string;
  rows: number;
  cited: number;
  known: number;
  estimate: number;
}

export interface Health {
  atlas?: string;
  errors: Finding[];
  /// How many errors there are, where more were found than are listed.
  found?: number;
  warnings?: Finding[];
  shares?: TableShare[];
  total?: TableShare;
}

/// Findings by their kind, the most frequent first.
export function byKind(findings: readonly Finding[]): [string, Finding[]][] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const kind = finding.check ?? '';
    kinds.set(kind, [...(kinds.get(kind) ?? []), finding]);
  }
  return [...kinds].sort(([, a], [, b]) => b.length - a.length);
}

/// links.csv:2:14
export function placeOf({ file, line, column }: Finding): string {
  return [file, line, column].filter((part) => part != null).join(':');
}
