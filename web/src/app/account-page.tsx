import { Account } from '../signin/account.tsx'

export const AccountPage = () => <Account />
