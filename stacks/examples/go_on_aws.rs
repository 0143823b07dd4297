//! The command line of one system alone: what the benchmark races against the CDK's program for it.

use std::process::ExitCode;

use stackwright::prelude::*;
use stackwright_stacks::go_on_aws;

fn main() -> ExitCode {
    go_on_aws::add_to(App::new()).run()
}
