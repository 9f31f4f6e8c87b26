/** The cookie that carries what was refused to the page that is shown next. */
export const noticeCookie = 'according-notice'
export const secondsOfNotice = 8
