import { toIso } from '../model/zoned-time.ts'
import type { CreateElement, WidgetClass, WidgetProps } from './decap.ts'
import { fromLocal, toLocal } from './local-time.ts'

const MINUTE_MS = 60_000

/**
 * Asks for a moment on the clocks of the live blog's zone, wherever the editor is, and writes it with that
 * zone's offset. The time of a new entry begins as now.
 */
export function timestampWidget(h: CreateElement): WidgetClass {
  return {
    componentDidMount() {
      const { value, field, onChange } = this.props
      if (!value && field.get('name') === 'timestamp' && field.get('required') === true) {
        const now = Date.now()
        onChange(toIso(now - (now % MINUTE_MS), zoneOf(this.props)))
      }
    },
    render() {
      const { value = '', forID, classNameWrapper, onChange } = this.props
      const timezone = zoneOf(this.props)
      const local = toLocal(value, timezone)
      const meant = fromLocal(local, timezone)
      return h(
        'div',
        { className: classNameWrapper },
        h('input', {
          id: forID,
          type: 'datetime-local',
          value: local,
          onChange: ({ target }: { target: HTMLInputElement }) =>
            onChange(fromLocal(target.value, timezone)[0] ?? ''),
        }),
        meant.length > 1
          ? h(
              'select',
              {
                value,
                'aria-label': 'Which of the two: clocks go back',
                onChange: ({ target }: { target: HTMLSelectElement }) => onChange(target.value),
              },
              ...meant.map((timestamp) =>
                h('option', { key: timestamp, value: timestamp }, timestamp),
              ),
            )
          : h('span', {}, ` ${timezone} ${value.slice(19)}`),
      )
    },
  }
}

function zoneOf({ field }: WidgetProps): string {
  return String(field.get('timezone'))
}
