//! Rotation of the secrets of databases.

use stackwright_core::intrinsic::concat;
use stackwright_core::{
    AsNode, Construct, Diagnostic, Duration, Node, NodeRef, Object, RemovalPolicy, Scope,
    TagFormat, TagProperty, TypeInfo, Value, pseudo,
};

use super::codes;
use super::rotation_schedule::RotationScheduleOptions;
use super::secret_ref::SecretRef;
use super::secret_rotation_application::SecretRotationApplication;
use crate::ec2::{
    Connectable, Connections, InterfaceVpcEndpointRef, SecurityGroup, SecurityGroupRef,
    SubnetSelection, VpcRef,
};

/// The characters that passwords of databases and secrets that rotation makes do not have, because
/// shells, URLs or databases give them a meaning.
pub(crate) const DEFAULT_EXCLUDED_CHARACTERS: &str = " %+~`#$&*()|[]{}:;<>?!'/@\"\\";

/// The transform that applications of the serverless repository need.
const SERVERLESS: &str = "AWS::Serverless-2016-10-31";

/// A type of the transform, which the specification of CloudFormation does not have.
/// <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html>
static APPLICATION: TypeInfo = TypeInfo {
    name: "AWS::Serverless::Application",
    tags: Some(TagProperty {
        name: "Tags",
        format: TagFormat::Map,
    }),
    rules: "",
};

struct Application(Object);

impl Construct for Application {
    type Handle = NodeRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> NodeRef {
        scope.resource(&APPLICATION, self.0)
    }
}

/// The longest name of a Lambda function.
/// <https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html>
const MAX_FUNCTION_NAME: usize = 64;

/// The rotation of a database's secret, by an application that AWS publishes: a nested stack with a
/// Lambda function that runs in the VPC of the database.
///
/// Databases have verbs for it, such as `add_rotation_single_user`.
#[derive(Clone, Debug)]
pub struct SecretRotation {
    application: SecretRotationApplication,
    secret: SecretRef,
    target: Connections,
    vpc: VpcRef,
    options: SecretRotationOptions,
    master_secret: Option<SecretRef>,
}

/// How the secret of a database is rotated.
#[derive(Clone, Debug, Default)]
pub struct SecretRotationOptions {
    automatically_after: Option<Duration>,
    endpoint: Option<InterfaceVpcEndpointRef>,
    exclude_characters: Option<String>,
    rotate_immediately_on_update: Option<bool>,
    security_group: Option<SecurityGroupRef>,
    vpc_subnets: Option<SubnetSelection>,
}

impl SecretRotationOptions {
    /// Rotation every thirty days.
    pub fn new() -> Self {
        Self::default()
    }

    /// How often the secret is rotated: every 4 hours to 1,000 days, in whole hours. Zero leaves it to
    /// whoever starts a rotation. Default: 30 days.
    #[must_use]
    pub const fn automatically_after(mut self, duration: Duration) -> Self {
        self.automatically_after = Some(duration);
        self
    }

    /// The interface endpoint by which the function reaches Secrets Manager. Default: the service's
    /// public address, so that the subnets need a way to the internet.
    #[must_use]
    pub fn endpoint(mut self, endpoint: &InterfaceVpcEndpointRef) -> Self {
        self.endpoint = Some(endpoint.clone());
        self
    }

    /// Characters that new passwords must not have. Default: ``  %+~`#$&*()|[]{}:;<>?!'/@"\ ``.
    #[must_use]
    pub fn exclude_characters(mut self, characters: impl Into<String>) -> Self {
        self.exclude_characters = Some(characters.into());
        self
    }

    /// Whether the secret is also rotated whenever the schedule is created or changed. Default: true.
    #[must_use]
    pub const fn rotate_immediately_on_update(mut self, rotate: bool) -> Self {
        self.rotate_immediately_on_update = Some(rotate);
        self
    }

    /// The function's security group. Default: a new one.
    #[must_use]
    pub fn security_group(mut self, group: &SecurityGroupRef) -> Self {
        self.security_group = Some(group.clone());
        self
    }

    /// The subnets in which the function runs. Default: those of the database.
    #[must_use]
    pub fn vpc_subnets(mut self, subnets: impl Into<SubnetSelection>) -> Self {
        self.vpc_subnets = Some(subnets.into());
        self
    }

    /// The same, in these subnets unless others are named.
    pub(crate) fn default_subnets(mut self, subnets: Option<&SubnetSelection>) -> Self {
        self.vpc_subnets = self.vpc_subnets.or_else(|| subnets.cloned());
        self
    }
}

impl SecretRotation {
    /// The rotation of `secret`, which gives access to `target`, by a function in `vpc`.
    pub fn new(
        application: SecretRotationApplication,
        secret: &SecretRef,
        target: &impl Connectable,
        vpc: &VpcRef,
    ) -> Self {
        Self {
            application,
            secret: secret.clone(),
            target: target.connections(),
            vpc: vpc.clone(),
            options: SecretRotationOptions::new(),
            master_secret: None,
        }
    }

    /// How the secret is rotated. Default: every thirty days.
    #[must_use]
    pub fn options(mut self, options: SecretRotationOptions) -> Self {
        self.options = options;
        self
    }

    /// The secret of a user who may change the others, which a multi-user application needs.
    #[must_use]
    pub fn master_secret(mut self, secret: &SecretRef) -> Self {
        self.master_secret = Some(secret.clone());
        self
    }

    fn parameters(&self, scope: &Scope, group: &SecurityGroupRef) -> Object {
        let options = &self.options;
        let mut endpoint: Vec<Node> = vec!["https://".into()];
        if let Some(own) = &options.endpoint {
            endpoint.extend([own.vpc_endpoint_id().into_node(), ".".into()]);
        }
        endpoint.extend([
            "secretsmanager.".into(),
            scope.stack_region().into_node(),
            ".".into(),
            pseudo::url_suffix().into_node(),
        ]);
        let name = scope.unique_id();
        let name = &name[name.len().saturating_sub(MAX_FUNCTION_NAME)..];
        let selection = options.vpc_subnets.clone().unwrap_or_default();
        let subnets = self.vpc.select_subnets(scope, selection).subnet_ids();
        let characters = options.exclude_characters.as_deref();
        let mut parameters = Object::new()
            .with("endpoint", concat(endpoint))
            .with("functionName", name)
            .with(
                "vpcSubnetIds",
                comma_separated(subnets.into_iter().map(Value::into_node)),
            )
            .with("vpcSecurityGroupIds", group.security_group_id())
            .with(
                "excludeCharacters",
                characters.unwrap_or(DEFAULT_EXCLUDED_CHARACTERS),
            );
        if let Some(key) = self.secret.encryption_key() {
            parameters.set("kmsKeyArn", key.key_arn().into());
        }
        if let Some(master) = &self.master_secret {
            parameters.set("masterSecretArn", master.secret_arn().into());
            if let Some(key) = master.encryption_key() {
                parameters.set("masterSecretKmsKeyArn", key.key_arn().into());
            }
        }
        parameters
    }

    fn check(&self, scope: &Scope) {
        if self.target.usual_port().is_none() {
            // Reported by the connection itself.
            return;
        }
        if self.application.is_multi_user() && self.master_secret.is_none() {
            let finding = Diagnostic::error(
                &codes::NO_MASTER_SECRET,
                "rotation between two users needs the secret of one who may change them",
            );
            scope.diagnose(
                finding
                    .given("a multi-user application without `master_secret`")
                    .allowed("a multi-user application with one, or a single-user application")
                    .help("give the secret of the database's master user"),
            );
        }
    }
}

impl Construct for SecretRotation {
    type Handle = SecretRotationRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> SecretRotationRef {
        self.check(scope);
        let group = match &self.options.security_group {
            Some(group) => group.clone(),
            None => scope.add("SecurityGroup", SecurityGroup::new(&self.vpc)),
        };
        self.target.allow_default_port_from(scope, &group);
        scope.transform(SERVERLESS);
        let mapping = scope.add("SARMapping", self.application.mapping());
        let find = |attribute: &str| mapping.find(pseudo::partition(), attribute);
        let location = Object::new()
            .with("ApplicationId", find("applicationId"))
            .with("SemanticVersion", find("semanticVersion"));
        let application = Object::typed()
            .with("Location", location)
            .with("Parameters", self.parameters(scope, &group));
        let application = scope.add("Resource", Application(application));
        scope
            .edit(&application)
            .removal_policy(RemovalPolicy::Destroy);
        let function = Value::from_node(Node::GetAtt(
            application,
            "Outputs.RotationLambdaARN".into(),
        ));
        let mut schedule = RotationScheduleOptions::new(function);
        if let Some(duration) = self.options.automatically_after {
            schedule = schedule.automatically_after(duration);
        }
        if let Some(rotate) = self.options.rotate_immediately_on_update {
            schedule = schedule.rotate_immediately_on_update(rotate);
        }
        self.secret
            .add_rotation_schedule(scope, "RotationSchedule", schedule);
        if let Some(master) = &self.master_secret {
            master.deny_account_root_delete(scope);
        }
        SecretRotationRef(scope.node())
    }
}

/// Texts with commas between them.
pub(super) fn comma_separated(texts: impl Iterator<Item = Node>) -> Value<String> {
    let mut parts: Vec<Node> = Vec::new();
    for text in texts {
        if !parts.is_empty() {
            parts.push(",".into());
        }
        parts.push(text);
    }
    concat(parts).value()
}

/// A [`SecretRotation`] in a stack.
#[derive(Clone, Copy, Debug)]
pub struct SecretRotationRef(NodeRef);

impl AsNode for SecretRotationRef {
    fn node(&self) -> NodeRef {
        self.0
    }
}
