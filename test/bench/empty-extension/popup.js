const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => null });
const answer = await chrome.runtime.sendMessage({ asked: performance.now() });
document.querySelector('p').textContent = `Answered ${answer.asked}`;
document.querySelector('main').setAttribute('aria-busy', 'false');
performance.mark('complete');
