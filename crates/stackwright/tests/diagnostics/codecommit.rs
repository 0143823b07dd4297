//! CodeCommit: repositories.

use insta::assert_snapshot;
use stackwright::codecommit::{Repository, RepositoryTrigger};

use super::findings;

#[test]
fn repositories_that_can_not_be() {
    let found = findings(|stack| {
        stack.add("Ending", Repository::new("shop.git"));
        let shop = stack.add("Shop", Repository::new("shop"));
        let trigger = RepositoryTrigger::new("arn:aws:sns:eu-west-1:111122223333:told");
        shop.notify(stack, &trigger);
        shop.notify(stack, &trigger);
        let full = stack.add("Full", Repository::new("full"));
        for number in 0..11 {
            full.notify(stack, &trigger.clone().name(format!("trigger-{number}")));
        }
        let existing = Repository::from_repository_name(stack, "Existing", "existing");
        existing.notify(stack, &trigger);
    });
    assert_snapshot!(found, @"
    error[illegal-git-repository-name]: the repository's name is not a legal one
      --> crates/stackwright/tests/diagnostics/codecommit.rs:LINE
       = path: shop/Ending
       = given: `shop.git`
       = allowed: 1 to 100 letters, digits and `._-`, without `.git` at the end
       = help: choose another name

    error[illegal-repository-trigger]: the repository can't have this trigger, too
      --> crates/stackwright/tests/diagnostics/codecommit.rs:LINE
       = path: shop/Shop
       = given: two triggers of the same name
       = allowed: at most 10, of different names
       = help: rename it with `name`, or use a rule of EventBridge

    error[illegal-repository-trigger]: the repository can't have this trigger, too
      --> crates/stackwright/tests/diagnostics/codecommit.rs:LINE
       = path: shop/Full
       = given: 11 triggers
       = allowed: at most 10, of different names
       = help: rename it with `name`, or use a rule of EventBridge

    error[imported-git-repository]: the repository exists already and can't be changed here
      --> crates/stackwright/tests/diagnostics/codecommit.rs:LINE
       = path: shop/Existing
       = given: a trigger
       = allowed: triggers of repositories of this stack
       = help: add the trigger where the repository is defined
    ");
}
