//! Rotation by a function that Secrets Manager makes.

use stackwright_core::{Diagnostic, IntoValue, Scope, Text, Value};

use super::codes;
use super::secret_ref::SecretRef;
use super::secret_rotation::{DEFAULT_EXCLUDED_CHARACTERS, comma_separated};
use crate::ec2::{Connections, SecurityGroup, SecurityGroupRef, SubnetSelection, VpcRef};
use stackwright_cfn::secretsmanager::rotation_schedule::HostedRotationLambdaProperty;

/// The transform that makes the function.
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-secretsmanager.html>
const TRANSFORM: &str = "AWS::SecretsManager-2024-09-16";

/// Rotation by a Lambda function that Secrets Manager makes from a template of its own, for a database
/// that it knows.
///
/// ```
/// use stackwright::secretsmanager::{HostedRotation, RotationScheduleOptions, Secret};
/// use stackwright::prelude::*;
///
/// let stack = Stack::new("db");
/// let secret = stack.add("Credentials", Secret::new());
/// let rotation = HostedRotation::mysql_single_user().exclude_characters("'\"");
/// secret.add_rotation_schedule(&stack, "Rotation", RotationScheduleOptions::hosted(rotation));
/// ```
///
/// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html>
#[derive(Clone, Debug)]
pub struct HostedRotation {
    rotation_type: &'static str,
    master_secret: Option<SecretRef>,
    function_name: Option<Value<String>>,
    vpc: Option<VpcRef>,
    vpc_subnets: Option<SubnetSelection>,
    security_groups: Vec<SecurityGroupRef>,
    exclude_characters: Option<Text>,
}

macro_rules! hosted_rotations {
    ($($single:ident, $multi:ident: $name:literal $database:literal;)*) => {
        impl HostedRotation { $(
            #[doc = concat!("For ", $database, ": the user changes their own password.")]
            pub fn $single() -> Self {
                Self::new(concat!($name, "SingleUser"), None)
            }

            #[doc = concat!(
                "For ", $database, ": between two users, which the user of `master_secret` changes."
            )]
            pub fn $multi(master_secret: &SecretRef) -> Self {
                Self::new(concat!($name, "MultiUser"), Some(master_secret))
            }
        )* }
    };
}

hosted_rotations! {
    mysql_single_user, mysql_multi_user: "MySQL" "MySQL of RDS and Aurora";
    postgre_sql_single_user, postgre_sql_multi_user: "PostgreSQL" "PostgreSQL of RDS and Aurora";
    oracle_single_user, oracle_multi_user: "Oracle" "Oracle of RDS";
    maria_db_single_user, maria_db_multi_user: "MariaDB" "MariaDB of RDS";
    sql_server_single_user, sql_server_multi_user: "SQLServer" "SQL Server of RDS";
    redshift_single_user, redshift_multi_user: "Redshift" "Redshift";
    mongo_db_single_user, mongo_db_multi_user: "MongoDB" "DocumentDB and MongoDB";
}

impl HostedRotation {
    fn new(rotation_type: &'static str, master_secret: Option<&SecretRef>) -> Self {
        Self {
            rotation_type,
            master_secret: master_secret.cloned(),
            function_name: None,
            vpc: None,
            vpc_subnets: None,
            security_groups: Vec::new(),
            exclude_characters: None,
        }
    }

    /// The function's name. Default: CloudFormation makes one up.
    #[must_use]
    pub fn function_name(mut self, name: impl IntoValue<String>) -> Self {
        self.function_name = Some(name.into_value());
        self
    }

    /// The VPC that the function is connected to, from which it reaches the database. Default: none.
    #[must_use]
    pub fn vpc(mut self, vpc: &VpcRef) -> Self {
        self.vpc = Some(vpc.clone());
        self
    }

    /// The subnets of the VPC that the function is connected to. Default: private ones.
    #[must_use]
    pub fn vpc_subnets(mut self, selection: impl Into<SubnetSelection>) -> Self {
        self.vpc_subnets = Some(selection.into());
        self
    }

    /// The function's security groups in the VPC. Default: one is created.
    #[must_use]
    pub fn security_groups<'a>(
        mut self,
        groups: impl IntoIterator<Item = &'a SecurityGroupRef>,
    ) -> Self {
        self.security_groups.extend(groups.into_iter().cloned());
        self
    }

    /// Characters that new passwords do not have. Default: those that the secret excludes, else those
    /// to which shells, URLs or databases give a meaning.
    #[must_use]
    pub fn exclude_characters(mut self, characters: impl Into<Text>) -> Self {
        self.exclude_characters = Some(characters.into());
        self
    }

    /// Adds what the rotation of `secret` needs to the schedule's scope.
    pub(super) fn bind(
        self,
        scope: &Scope,
        secret: &SecretRef,
    ) -> (HostedRotationLambdaProperty, Connections) {
        self.check(scope);
        scope.transform(TRANSFORM);
        let characters = self.exclude_characters.as_deref();
        let characters = characters
            .or(secret.excluded_characters())
            .unwrap_or(DEFAULT_EXCLUDED_CHARACTERS);
        let mut property = HostedRotationLambdaProperty::new(self.rotation_type)
            .exclude_characters(characters.to_owned());
        if let Some(name) = self.function_name {
            property = property.rotation_lambda_name(name);
        }
        if let Some(key) = secret.encryption_key() {
            property = property.kms_key_arn(key);
        }
        if let Some(master) = &self.master_secret {
            master.deny_account_root_delete(scope);
            property = property.master_secret_arn(master.arn_in_policies().cast());
            if let Some(key) = master.encryption_key() {
                property = property.master_secret_kms_key_arn(key);
            }
        }
        let Some(vpc) = self.vpc else {
            return (property, Connections::new([]));
        };
        let mut groups = self.security_groups;
        if groups.is_empty() {
            groups.push(scope.add("SecurityGroup", SecurityGroup::new(&vpc)));
        }
        let ids = groups
            .iter()
            .map(|group| group.security_group_id().into_node());
        let subnets = vpc.select_subnets(scope, self.vpc_subnets.unwrap_or_default());
        let subnets = subnets.subnet_ids().into_iter().map(Value::into_node);
        let property = property
            .vpc_security_group_ids(comma_separated(ids).cast())
            .vpc_subnet_ids(comma_separated(subnets).cast());
        (property, Connections::new(groups))
    }

    fn check(&self, scope: &Scope) {
        if self.vpc.is_none() && (!self.security_groups.is_empty() || self.vpc_subnets.is_some()) {
            let finding = Diagnostic::error(
                &codes::ROTATION_WITHOUT_VPC,
                "the rotation's function is in no VPC, so it has no subnets and security groups",
            );
            scope.diagnose(
                finding
                    .given("`security_groups` or `vpc_subnets` without `vpc`")
                    .allowed("them together with `vpc`")
                    .help("name the VPC, or leave them out"),
            );
        }
    }
}
