//! What the stacks agree on.

use stackwright::prelude::*;

/// The network: a VPC of two availability zones.
pub const NETWORK: NetworkContract<2> =
    NetworkContract::new("/blue-green-rails").without_descriptions();

/// The name of the repository with the application's image.
pub const REPOSITORY: Parameter<String> = Parameter::new("/blue-green-rails/repository");

/// The security group of the database, to which the stack of the service adds who may connect.
pub const DATABASE_SECURITY_GROUP: Parameter<SecurityGroupId> =
    Parameter::new("/blue-green-rails/database-security-group");

/// The secret with the name and password of the database's user, and how the database is reached.
pub const DATABASE_SECRET: Parameter<SecretArn> =
    Parameter::new("/blue-green-rails/database-secret");
