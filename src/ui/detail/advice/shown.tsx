import { useContext } from 'preact/hooks';
import { AdviceContext } from './context.ts';

/** The advice on the selected session, once it is there. */
export function ShownAdvice() {
  const { advice, View } = useContext(AdviceContext);
  return View && <View advice={advice} />;
}
