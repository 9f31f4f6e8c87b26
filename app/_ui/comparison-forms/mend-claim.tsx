import { useTranslations } from 'next-intl'
import type { SharedClaim } from '#domain/comparison'
import type { ClaimHold } from '#workflows/arrange-comparison/place-in-text'
import styles from './comparison-forms.module.css'
import { type ComparisonActions, DecisionForm } from './form-parts'

/** An article that carries a claim, to be chosen in a form. */
export interface CarrierChoice {
  articleId: string
  label: string
}

/** What a person can mend about one claim: its words, what it is one with, and whether two origins are apart. */
export function MendClaim(props: {
  actions: ComparisonActions
  claim: SharedClaim
  hold: ClaimHold
  /** The other claims of the story, by their own holds. */
  others: { gist: string; hold: ClaimHold }[]
  carriers: CarrierChoice[]
}) {
  const words = useTranslations('comparison')
  const { actions, claim, hold, others, carriers } = props
  return (
    <details className={`${styles.mend} noprint`}>
      <summary>{words('mendClaim')}</summary>
      <p className="small">{words('mendClaimSub')}</p>
      <div className={styles.forms}>
        <DecisionForm
          actions={actions}
          kind="rename-claim"
          fields={{ ...hold }}
          button={words('rename')}
        >
          <label>
            {words('whatIsClaimed')}
            <input name="gist" required maxLength={300} defaultValue={claim.gist} lang="en" />
          </label>
        </DecisionForm>
        {others.length > 0 ? (
          <DecisionForm
            actions={actions}
            kind="merge-claims"
            fields={{ ...hold }}
            button={words('merge')}
          >
            <label>
              {words('saysTheSameAs')}
              <select name="otherClaim" required defaultValue="">
                <option value="" disabled>
                  {words('chooseClaim')}
                </option>
                {others.map((other) => (
                  <option key={writeOther(other.hold)} value={writeOther(other.hold)} lang="en">
                    {other.gist}
                  </option>
                ))}
              </select>
            </label>
          </DecisionForm>
        ) : null}
        {carriers.length > 1 ? (
          <DecisionForm
            actions={actions}
            kind="independent-origins"
            fields={{ ...hold }}
            button={words('markIndependent')}
          >
            <CarrierSelect label={words('originIn')} carriers={carriers} chosen={0} />
            <CarrierSelect label={words('independentOf')} carriers={carriers} chosen={1} />
            <label>
              {words('because')}
              <textarea name="reason" required maxLength={500} rows={2} />
            </label>
          </DecisionForm>
        ) : null}
      </div>
    </details>
  )
}

/** The places of the chosen claim in one value, as `readDecisionForm` takes them apart. */
function writeOther({ claim, beside }: ClaimHold): string {
  return JSON.stringify({ other: claim, otherBeside: beside })
}

function CarrierSelect(props: { label: string; carriers: CarrierChoice[]; chosen: number }) {
  const { label, carriers, chosen } = props
  return (
    <label>
      {label}
      <select name="articles" required defaultValue={carriers[chosen].articleId}>
        {carriers.map((carrier) => (
          <option key={carrier.articleId} value={carrier.articleId}>
            {carrier.label}
          </option>
        ))}
      </select>
    </label>
  )
}
