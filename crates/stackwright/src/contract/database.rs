//! A database, published and imported.

use stackwright_contract::SharedDatabase;
use stackwright_core::{IntoValue, Scope, Text, Value};

use super::composite::{Shared, Values};
use crate::ec2::{Connectable, Connections, Port, SecurityGroup, SecurityGroupRef};
use crate::secretsmanager::{Secret, SecretRef};

/// A database that a stack publishes, of whatever kind: where it answers, who lets clients in, and the
/// secret with its user name and password.
#[derive(Clone, Debug)]
pub struct DatabaseEndpoint {
    address: Value<String>,
    port: Value<i64>,
    security_group: SecurityGroupRef,
    secret: SecretRef,
}

impl DatabaseEndpoint {
    /// The database at this DNS name and port.
    pub fn new(
        address: impl IntoValue<String>,
        port: impl IntoValue<i64>,
        security_group: &SecurityGroupRef,
        secret: &SecretRef,
    ) -> Self {
        Self {
            address: address.into_value(),
            port: port.into_value(),
            security_group: security_group.clone(),
            secret: secret.clone(),
        }
    }
}

/// A database by its endpoint. Clients are let in on the port:
/// `service.connections().allow_to_default_port(stack, &database)`.
impl Shared for SharedDatabase {
    type Published<'a> = &'a DatabaseEndpoint;
    type Needs = ();
    type Imported = ImportedDatabase;

    fn values(&self, _scope: &Scope, database: &DatabaseEndpoint) -> SharedDatabase<Values> {
        SharedDatabase {
            address: database.address.clone(),
            port: database.port.clone(),
            security_group: database.security_group.security_group_id(),
            secret: database.secret.secret_arn(),
        }
    }

    #[track_caller]
    fn imported(
        &self,
        scope: &Scope,
        id: Text,
        values: SharedDatabase<Values>,
        _needs: &(),
    ) -> ImportedDatabase {
        let scope = &scope.group(id);
        ImportedDatabase {
            security_group: SecurityGroup::from_security_group_id(
                scope,
                "SecurityGroup",
                values.security_group,
            ),
            secret: Secret::from_secret_complete_arn(scope, "Secret", values.secret),
            address: values.address,
            port: values.port,
        }
    }
}

/// A database of another stack.
#[derive(Clone, Debug)]
pub struct ImportedDatabase {
    /// The DNS name at which it answers.
    pub address: Value<String>,
    /// The port at which it answers.
    pub port: Value<i64>,
    /// Its security group.
    pub security_group: SecurityGroupRef,
    /// The secret with its user name and password.
    pub secret: SecretRef,
}

impl Connectable for ImportedDatabase {
    fn connections(&self) -> Connections {
        Connections::new([self.security_group.clone()]).default_port(Port::tcp(&self.port))
    }
}
