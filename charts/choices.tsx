import styles from './choices.module.css'

/** One choice, in words. */
export interface Choice {
  label: string
  href: string
  isOn: boolean
}

/** Choices as links, so that a choice is an address and works without scripts. */
export function Choices({ groups }: { groups: { name: string; links: Choice[] }[] }) {
  return (
    <div className={styles.choices} data-undrawn="">
      {groups.map(({ name, links }) => (
        <nav key={name} aria-label={name}>
          <span aria-hidden="true">{name}</span>
          <ul>
            {links.map(({ label, href, isOn }) => (
              <li key={label}>
                <a href={href} aria-current={isOn ? 'true' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </div>
  )
}
