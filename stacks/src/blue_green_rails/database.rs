//! The network and the data.

use stackwright::ec2::Vpc;
use stackwright::prelude::*;
use stackwright::rds::{
    Credentials, DatabaseInstance, DatabaseInstanceEngine, PostgresEngineVersion,
};

use super::contract::{DATABASE_SECRET, DATABASE_SECURITY_GROUP, NETWORK};

/// A VPC of two availability zones, and PostgreSQL in its private subnets. A snapshot stays when the
/// database is deleted.
pub fn database(stack: &mut Stack) {
    let vpc = stack.add("Vpc", Vpc::new().max_azs(2).nat_gateways(1));
    let engine = DatabaseInstanceEngine::postgres(PostgresEngineVersion::VER_17_9);
    let database = stack.add(
        "Database",
        DatabaseInstance::new(engine, &vpc)
            .instance_type("t4g.micro")
            .credentials(Credentials::from_generated_secret("foouser"))
            .database_name("foodb")
            .vpc_subnets(SubnetType::PrivateWithEgress)
            .allocated_storage(20)
            .backup_retention(Duration::days(7))
            .publicly_accessible(false)
            .storage_encrypted(true)
            .multi_az(false),
    );
    NETWORK.publish(stack, &vpc);
    for group in database.connections().security_groups() {
        DATABASE_SECURITY_GROUP.publish(stack, "database-security-group", &group);
    }
    if let Some(secret) = database.secret() {
        DATABASE_SECRET.publish(stack, "database-secret", secret);
    }
}
