//! A SecureString, which CloudFormation can't create.
use stackwright::kind::SecureString;
use stackwright::prelude::*;

const PASSWORD: Parameter<SecureString> = Parameter::new("/shop/password");

fn main() {
    let stack = Stack::new("shop");
    PASSWORD.import(&stack);
}
