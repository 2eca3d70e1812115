type Handler = (data: unknown) => void;

interface Subscription {
  topic: string;
  handler: Handler;
  onGap?: () => void;
}

const reopenDelayMs = 50;
const firstRetryMs = 2_000;
const longestRetryMs = 30_000;
const hiddenMs = 5_000;

/**
 * The one server-sent-events connection of the page. Topics of all subscribers ride on it; it is opened anew when their set changes.
 * After an interruption `onGap` tells a subscriber that something may have been missed.
 *
 * A browser opens six connections to a host and no more: six tabs that listen would leave nothing to the seventh, which would never load. So a tab
 * that nobody looks at lets its connection go, and reads again when it is looked at.
 */
export class LiveConnection {
  private readonly subscriptions = new Set<Subscription>();
  private source: EventSource | undefined;
  private topics = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private retryMs = firstRetryMs;
  private wasInterrupted = false;
  private isHidden = false;
  private hiding: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly url: string,
    private readonly open: (url: string) => EventSource = (address) => new EventSource(address),
  ) {}

  subscribe(topic: string, handler: Handler, onGap?: () => void): () => void {
    const subscription = { topic, handler, onGap };
    this.subscriptions.add(subscription);
    this.schedule(reopenDelayMs);
    return () => {
      this.subscriptions.delete(subscription);
      this.schedule(reopenDelayMs);
    };
  }

  /** Listens only while the page is looked at; a glance at another tab is no interruption. */
  follow(page: Pick<Document, 'visibilityState' | 'addEventListener'>, view: Pick<Window, 'addEventListener'>): void {
    const look = () => {
      clearTimeout(this.hiding);
      if (page.visibilityState === 'hidden') {
        this.hiding = setTimeout(() => this.pause(), hiddenMs);
      } else if (this.isHidden) {
        this.isHidden = false;
        this.schedule(0);
      }
    };
    page.addEventListener('visibilitychange', look);
    // The browser keeps the page that is left for the way back, and its connection with it.
    view.addEventListener('pagehide', () => {
      clearTimeout(this.hiding);
      this.pause();
    });
    view.addEventListener('pageshow', look);
    // A tab may be opened behind the one that is looked at.
    look();
  }

  private pause(): void {
    this.isHidden = true;
    this.wasInterrupted = true;
    this.close();
  }

  close(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = undefined;
    this.topics = '';
  }

  private schedule(delayMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.connect(), delayMs);
  }

  private connect(): void {
    if (this.isHidden) return;
    const topics = [...new Set([...this.subscriptions].map((item) => item.topic))].sort();
    const wanted = topics.join(',');
    const isClosed = this.source?.readyState === 2;
    if (wanted === this.topics && !isClosed) return;

    this.source?.close();
    this.source = undefined;
    this.topics = wanted;
    if (!wanted) return;

    const source = this.open(`${this.url}?topics=${encodeURIComponent(wanted)}`);
    this.source = source;
    source.onopen = () => {
      this.retryMs = firstRetryMs;
      if (!this.wasInterrupted) return;
      this.wasInterrupted = false;
      for (const subscription of this.subscriptions) subscription.onGap?.();
    };
    source.onerror = () => {
      this.wasInterrupted = true;
      // The browser reconnects by itself unless the server refused; then it is up to us, more slowly each time.
      if (source.readyState !== 2) return;
      this.schedule(this.retryMs);
      this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
    };
    for (const topic of topics) {
      source.addEventListener(topic, (event) => this.deliver(topic, (event as MessageEvent<string>).data));
    }
  }

  private deliver(topic: string, text: string): void {
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch {
      data = text;
    }
    for (const subscription of this.subscriptions) if (subscription.topic === topic) subscription.handler(data);
  }
}
