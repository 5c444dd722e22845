import type { Random } from './random.ts'

const SYLLABLES = (
  'ba be bi bo bu ca ce co da de di do du fa fe fi fo ga ge go ha he hi ho la le li lo lu ma me mi ' +
  'mo mu na ne ni no pa pe po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo'
).split(' ')
const SHORT_WORDS =
  'the of and to in a is that for it was on as with he be at by this had not are but from'.split(
    ' ',
  )

/** Words with the lengths and the repetition of English, and no meaning. */
export function generateWords(random: Random, count: number): string {
  return Array.from({ length: count }, () => word(random)).join(' ')
}

function word(random: Random): string {
  if (random.chance(0.45)) return random.pick(SHORT_WORDS)
  // Squared, so that few words are frequent and many are rare.
  const rank = Math.floor(random.next() ** 2 * 8000)
  const first = SYLLABLES[rank % SYLLABLES.length] ?? ''
  const second = SYLLABLES[Math.floor(rank / SYLLABLES.length) % SYLLABLES.length] ?? ''
  const third = rank > 4000 ? random.pick(SYLLABLES) : ''
  return first + second + third
}

/** The first letter made a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** One to five paragraphs of Markdown with what entries have: links, emphasis, quotes, lists. */
export function generateBody(random: Random): string {
  const blocks = Array.from({ length: random.int(1, 4) }, () => paragraph(random))
  if (random.chance(0.18)) blocks.push(`> ${paragraph(random)}`)
  if (random.chance(0.1)) {
    blocks.push(Array.from({ length: 4 }, () => `- ${sentence(random)}`).join('\n'))
  }
  if (random.chance(0.02)) blocks.push('| a | b |\n| --- | ---: |\n| one | 1 |\n| two | 2 |')
  return blocks.join('\n\n')
}

function paragraph(random: Random): string {
  return Array.from({ length: random.int(2, 5) }, () => sentence(random)).join(' ')
}

function sentence(random: Random): string {
  const words = generateWords(random, random.int(6, 20)).split(' ')
  const at = random.int(1, words.length - 3)
  const chosen = words[at] ?? ''
  if (random.chance(0.08)) words[at] = `[${chosen}](https://www.example.com/${chosen}/)`
  if (random.chance(0.08)) words[at + 1] = `**${words[at + 1] ?? ''}**`
  return `${sentenceCase(words.join(' '))}.`
}
