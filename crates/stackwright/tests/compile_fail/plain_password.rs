//! A password in plain text.

use stackwright::rds::Credentials;

fn main() {
    Credentials::from_password("admin", "correct horse battery staple");
}
