/** The part of the Adaptive Cards schema, version 1.5, that we write. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: string;
  readonly fallbackText: string;
  readonly body: readonly Element[];
  readonly msteams: { readonly width: 'Full' };
}

export type Element = TextBlock | RichTextBlock | Container | ActionSet | InputText | InputDate | InputChoiceSet;

export interface TextBlock {
  readonly type: 'TextBlock';
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'Medium' | 'Small';
  readonly weight?: 'Bolder';
  readonly color?: 'Attention';
  readonly isSubtle?: true;
  readonly spacing?: 'Small';
}

/** Text that no Markdown is read in. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly { readonly type: 'TextRun'; readonly text: string }[];
}

export interface Container {
  readonly type: 'Container';
  readonly style: 'emphasis';
  readonly items: readonly Element[];
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly Submit[];
}

export interface Submit {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** `none`: the inputs of the card are neither checked nor sent */
  readonly associatedInputs?: 'none';
}

interface Input {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
}

export interface InputText extends Input {
  readonly type: 'Input.Text';
  readonly isMultiline: boolean;
  readonly maxLength: number;
}

export interface InputDate extends Input {
  readonly type: 'Input.Date';
}

export interface InputChoiceSet extends Input {
  readonly type: 'Input.ChoiceSet';
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly isMultiSelect: boolean;
  readonly style: 'expanded' | 'compact';
  readonly wrap: true;
}
