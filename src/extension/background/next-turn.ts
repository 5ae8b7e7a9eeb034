/**
 * Done after whatever waits has had its turn. By a message and not by a timer, which browsers hold back for some
 * milliseconds once timers follow each other.
 */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
