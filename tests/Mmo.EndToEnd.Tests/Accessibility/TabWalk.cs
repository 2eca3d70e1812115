using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace Mmo.EndToEnd.Tests.Accessibility;

/// <summary>Walks a page, or what is open on it, by the Tab key alone, once around.</summary>
internal static class TabWalk
{
    /// <summary>
    /// Watches where the focus goes. Everything is kept as elements in the page, since many have neither id nor name of their own.
    /// </summary>
    private const string Watch = """
        (scope) => {
          const root = scope ?? document.body;
          const isShown = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('[inert], [aria-hidden=true]');
          const isOff = (e) => e.disabled || e.closest('[aria-disabled=true], fieldset[disabled]') !== null;
          const controls = 'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex="0"], [contenteditable=true],' +
            '[role=button], [role=link], [role=switch], [role=checkbox], [role=radio], [role=combobox], [role=tab], [role=menuitem], [role=option], [role=slider], [role=spinbutton], [role=treeitem]';
          // Of these one is in the order of Tab; arrows lead to the others.
          const composites = '[role=radiogroup], [role=tablist], [role=menu], [role=menubar], [role=listbox], [role=tree], [role=toolbar], [role=grid], .ant-input-number';
          const nameOf = (e) => {
            const name = e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? (e.innerText || e.title || e.placeholder || e.value || '');
            return `${e.getAttribute('role') ?? e.localName} "${name.trim().replace(/\s+/g, ' ').slice(0, 60)}"`;
          };
          const outlineOf = (s) => (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) === 0 ? '' : `${s.outlineStyle} ${s.outlineWidth} ${s.outlineColor}`);
          const whole = (e) => e.closest('.ant-select, .ant-picker, .ant-input-number, .ant-input-affix-wrapper');
          /** A ring around it, or around the field that it is a part of. */
          const hasRing = (e) => [e, whole(e)].some((k) => k && outlineOf(getComputedStyle(k)) !== '');
          const drawn = (e) => {
            const beside = e.nextElementSibling?.matches(controls) ? null : e.nextElementSibling;
            const kin = [e, e.parentElement, e.parentElement?.parentElement, e.closest('label'), beside, whole(e)];
            return kin.filter(Boolean).map((k) => {
              const s = getComputedStyle(k);
              return [outlineOf(s), s.boxShadow, s.borderTopColor, s.borderBottomColor, s.backgroundColor, s.textDecorationLine].join('|');
            }).join('\n');
          };
          /** What a person sees of a control: its own box, or its label's where the control itself is only there for machines. */
          const boxOf = (e) => {
            const own = e.getBoundingClientRect();
            return getComputedStyle(e).opacity === '0' || own.width < 2 || own.height < 2 ? e.closest('label, .ant-select, .ant-upload') ?? e.parentElement : e;
          };
          const isInSight = (e) => {
            const box = boxOf(e);
            return [...box.getClientRects()].some((r) => {
              const at = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.15, 0.85].map((y) => [r.left + r.width * x, r.top + r.height * y]));
              return at.some(([x, y]) => {
                const hit = document.elementFromPoint(x, y);
                return hit !== null && (box.contains(hit) || hit.closest('label') !== null && hit.closest('label') === box.closest('label'));
              });
            });
          };
          const all = [...root.querySelectorAll(controls)].filter((e) => isShown(e) && !isOff(e));
          const walk = { all, seen: [], plain: new Map(), faults: [], last: null };
          window.__walk = {
            count: all.length,
            /** Takes a look after a press; says whether the round is done. */
            look() {
              // At both ends of a dialog stands something that only passes the focus on.
              const focused = document.activeElement;
              const now = focused === document.body || focused.closest('[aria-hidden=true]') ? null : focused;
              if (walk.last && walk.last !== now && walk.last.isConnected) {
                const was = walk.plain.get(walk.last);
                if (was !== undefined && was === drawn(walk.last)) walk.faults.push(`focus cannot be seen on ${nameOf(walk.last)}`);
                walk.plain.delete(walk.last);
              }
              const isAround = now !== null && now === walk.seen[0];
              if (now && !walk.seen.includes(now)) {
                walk.seen.push(now);
                // In a preview the mail's own links have the ring.
                if (!hasRing(now) && now.localName !== 'iframe') walk.plain.set(now, drawn(now));
                if (!isInSight(now) && now.localName !== 'iframe') walk.faults.push(`focus goes out of sight on ${nameOf(now)}`);
              }
              walk.last = now;
              return isAround;
            },
            end(isAround) {
              const shares = (e) => {
                const group = e.closest(composites) ?? (e.type === 'radio' ? e.closest('.ant-radio-group, .ant-segmented, fieldset, form') : null);
                return group !== null && (walk.seen.includes(group) || walk.seen.some((s) => group.contains(s))
                  || walk.seen.some((s) => group.id && s.getAttribute('aria-controls') === group.id));
              };
              const missed = walk.all.filter((e) => e.isConnected && isShown(e) && e.localName !== 'iframe' && !walk.seen.includes(e) && !shares(e));
              // The rows of a list have J, K and Enter.
              const isPressed = (e) => getComputedStyle(e).cursor === 'pointer' && getComputedStyle(e.parentElement).cursor !== 'pointer';
              const mouseOnly = [...root.querySelectorAll('*')].filter((e) => isPressed(e) && isShown(e) && !isOff(e)
                && !e.closest(`${controls}, label, tr[data-key]`) && !e.querySelector(controls));
              const last = walk.seen.at(-1);
              return {
                stops: walk.seen.length,
                faults: [
                  ...(isAround ? [] : [`Tab does not get around; it stays at ${last ? nameOf(last) : 'nothing'}`]),
                  ...missed.map((e) => `Tab does not reach ${nameOf(e)}`), ...mouseOnly.map((e) => `only a mouse can press ${nameOf(e)}`), ...walk.faults,
                ],
              };
            },
          };
          return all.length;
        }
        """;

    /// <returns>At how many places Tab stopped, and what is wrong, each as a sentence.</returns>
    public static async Task<(int Stops, IReadOnlyList<string> Faults)> AroundAsync(IPage page, ILocator? scope = null)
    {
        var controls = scope is null ? await page.EvaluateAsync<int>($"({Watch})(null)") : await scope.EvaluateAsync<int>(Watch);

        // Where a group takes the place of its members there are fewer stops; a dialog has a sentinel at each end, a preview stops of its own.
        var most = (2 * controls) + 20;
        var isAround = false;
        for (var presses = 0; presses < most && !isAround; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            isAround = await page.EvaluateAsync<bool>("() => window.__walk.look()");
        }

        var end = await page.EvaluateAsync<JsonElement>($"() => window.__walk.end({isAround.ToString(CultureInfo.InvariantCulture).ToLowerInvariant()})");
        return (end.GetProperty("stops").GetInt32(), [.. end.GetProperty("faults").EnumerateArray().Select(f => f.GetString()!)]);
    }
}
