import type { Message } from '../../conversation/message.ts';
import { Markdown, plainText } from '../light-markdown.tsx';
import { Card, Draft, HandOver, Step } from './bodies.tsx';
import { Choices } from './choices.tsx';
import { Feedback } from './feedback.tsx';
import { Form } from './form.tsx';
import type { MessageProps } from './props.ts';
import { Sources } from './sources.tsx';

function Body(props: MessageProps) {
  const { message } = props;
  switch (message.kind) {
    case 'text':
    case 'choices':
    case 'sources':
      return <Markdown text={message.text} />;
    case 'card':
      return <Card message={message} />;
    case 'step':
      return <Step message={message} />;
    case 'draft':
      return <Draft message={message} />;
    case 'hand-over':
      return <HandOver message={message} />;
    case 'form':
      return (
        <>
          <Markdown text={message.text} />
          <Form {...props} message={message} />
        </>
      );
  }
}

/** One reply: what it says, where it comes from, what can be pressed. */
export const BotMessage = (props: MessageProps) => (
  <>
    <Body {...props} />
    <Sources sources={props.message.sources} langue={props.message.langue} />
    <Choices {...props} />
    {props.isLatest && <Feedback {...props} />}
  </>
);

/** A reply as a sentence, for whoever hears the page. */
export function spoken(message: Message): string {
  switch (message.kind) {
    case 'card':
      return [message.titre, message.verdict?.text ?? ''].map(plainText).join('. ');
    case 'step':
      return `${message.titre}, ${message.index}/${message.total}. ${plainText(message.text)}`;
    case 'draft':
      return message.titre;
    default:
      return plainText(message.text);
  }
}
