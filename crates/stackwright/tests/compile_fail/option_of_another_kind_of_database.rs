//! A replica has the users of its source.

use stackwright::ec2::VpcRef;
use stackwright::rds::{Credentials, DatabaseInstanceReadReplica, DatabaseInstanceRef};

fn replica(source: &DatabaseInstanceRef, vpc: &VpcRef) -> DatabaseInstanceReadReplica {
    let replica = DatabaseInstanceReadReplica::new(source, "t4g.micro", vpc);
    replica.credentials(Credentials::from_generated_secret("me"))
}

fn main() {}
