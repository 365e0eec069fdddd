/** The session's cookie: opaque token, not readable by scripts, not sent from other sites. */
export const SESSION_COOKIE = 'zhibu_session';

export const cookieOptions = (secure: boolean) => ({ httpOnly: true, sameSite: 'strict', path: '/', secure }) as const;
