//! The handle of a secret.

use std::rc::Rc;

use stackwright_core::intrinsic::{concat, join, select, split};
use stackwright_core::{
    AsNode, DependencyGroup, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Text, Value,
};

use super::codes;
use super::rotation_schedule::{RotationSchedule, RotationScheduleOptions, RotationScheduleRef};
use super::target_attachment::{SecretAttachmentTarget, SecretTargetAttachment};
use crate::iam::{
    AccountRootPrincipal, Conditions, Effect, Grant, GrantRequest, Grantable, LazyPolicy,
    PolicyDocument, PolicyKind, PolicyStatement, Principal, ResourceWithPolicy, parts_of_arn,
};
use crate::kms::{DECRYPT, ENCRYPT, ENCRYPT_DECRYPT, KeyRef, ViaServicePrincipal};
use stackwright_cfn::kinds::secretsmanager::SecretArn;
use stackwright_cfn::secretsmanager::{CfnResourcePolicy, CfnSecretRef};

/// What stands for the six characters that Secrets Manager adds to a secret's ARN.
const ANY_SUFFIX: &str = "-??????";

/// A [`Secret`](super::Secret) in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct SecretRef(Rc<State>);

#[derive(Debug)]
struct State {
    node: NodeRef,
    /// What references name: the ARN, as far as it is known.
    arn: Value<SecretArn>,
    /// What policies name.
    arn_in_policies: Value<String>,
    name: Value<String>,
    account: Node,
    key: Option<KeyRef>,
    /// The characters that the secret is generated without.
    excluded_characters: Option<Text>,
    /// The resource, unless the secret exists already.
    resource: Option<NodeRef>,
    policy: LazyPolicy,
    is_complete: bool,
    /// The secret whose attachment this is: it has the policy.
    attached: Option<SecretRef>,
}

impl AsNode for SecretRef {
    fn node(&self) -> NodeRef {
        self.0.node
    }
}

impl IntoValue<SecretArn> for &SecretRef {
    fn into_value(self) -> Value<SecretArn> {
        self.0.arn.clone()
    }
}

impl ResourceWithPolicy for SecretRef {
    fn add_to_resource_policy(
        &self,
        scope: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup> {
        if let Some(secret) = &self.0.attached {
            return ResourceWithPolicy::add_to_resource_policy(secret, scope, statement);
        }
        self.0.resource?;
        let place = scope.of(self);
        if !scope.owns(self) {
            return None;
        }
        let document = ("ResourcePolicy", PolicyDocument::new());
        let added = self.0.policy.add(&place, statement, document, |policy| {
            let resource = CfnResourcePolicy::new(Object::new(), self.0.arn.clone());
            policy.add("Resource", resource).node()
        });
        Some(added)
    }

    fn account(&self, _scope: &Scope) -> Node {
        self.0.account.clone()
    }
}

impl SecretRef {
    pub(super) fn own(
        scope: &Scope,
        resource: &CfnSecretRef,
        name: Option<&Value<String>>,
        key: Option<KeyRef>,
        excluded_characters: Option<Text>,
    ) -> Self {
        let arn = resource.reference();
        let name = match name {
            Some(name) if !name.is_literal() => name.clone(),
            name => {
                let hyphens = name
                    .and_then(Value::as_text)
                    .map(|name| name.matches('-').count());
                // A name that CloudFormation makes up has one hyphen.
                name_in_arn(arn.node(), hyphens.unwrap_or(1) + 1)
            }
        };
        let secret = Self(Rc::new(State {
            node: scope.node(),
            arn_in_policies: arn.clone().into_value(),
            arn,
            name,
            account: scope.stack_account().into_node(),
            key,
            excluded_characters,
            resource: Some(resource.node()),
            policy: LazyPolicy::default(),
            is_complete: true,
            attached: None,
        }));
        secret.permit_service(scope);
        secret
    }

    /// Lets Secrets Manager use the key for whoever may use the secret.
    fn permit_service(&self, scope: &Scope) {
        let Some(key) = &self.0.key else { return };
        let account = Principal::from(AccountRootPrincipal::new());
        let service = via_service(scope, &account);
        key.grant_to(scope, &service, ENCRYPT_DECRYPT);
        key.grant_to(scope, &service, ["kms:CreateGrant", "kms:DescribeKey"]);
    }

    pub(super) fn by_name(scope: &Scope, name: Value<String>) -> Self {
        let arn = scope.arn(
            "secretsmanager",
            vec!["secret:".into(), name.clone().into_node()],
        );
        let arn_in_policies = concat(vec![arn.clone().into_node(), ANY_SUFFIX.into()]).value();
        Self(Rc::new(State {
            node: scope.node(),
            arn: Value::from_node(arn.into_node()),
            arn_in_policies,
            name,
            account: scope.stack_account().into_node(),
            key: None,
            excluded_characters: None,
            resource: None,
            policy: LazyPolicy::default(),
            is_complete: false,
            attached: None,
        }))
    }

    pub(super) fn by_arn(
        scope: &Scope,
        arn: Value<SecretArn>,
        is_complete: bool,
        key: Option<KeyRef>,
    ) -> Self {
        let (account, _) = parts_of_arn(arn.node());
        let name = match arn.as_text() {
            Some(text) => {
                check_arn(scope, text, is_complete);
                let name = text.splitn(7, ':').nth(6).unwrap_or_default();
                let name = if is_complete {
                    without_suffix(name)
                } else {
                    name
                };
                name.into_value()
            }
            None => select(6, split(":", arn.node().clone())).value(),
        };
        let arn_in_policies = if is_complete {
            arn.clone().into_value()
        } else {
            concat(vec![arn.clone().into_node(), ANY_SUFFIX.into()]).value()
        };
        Self(Rc::new(State {
            node: scope.node(),
            arn,
            arn_in_policies,
            name,
            account,
            key,
            excluded_characters: None,
            resource: None,
            policy: LazyPolicy::default(),
            is_complete,
            attached: None,
        }))
    }

    /// The secret once it is attached to a database: references wait for the attachment.
    pub(super) fn by_attachment(scope: &Scope, secret: &Self, arn: Value<SecretArn>) -> Self {
        Self(Rc::new(State {
            node: scope.node(),
            arn_in_policies: arn.clone().into_value(),
            arn,
            name: secret.secret_name(),
            account: secret.0.account.clone(),
            key: secret.0.key.clone(),
            excluded_characters: None,
            resource: None,
            policy: LazyPolicy::default(),
            is_complete: true,
            attached: Some(secret.clone()),
        }))
    }

    /// The secret's ARN. For one that was imported by name or partial ARN it lacks the six characters
    /// that Secrets Manager adds.
    pub fn secret_arn(&self) -> Value<SecretArn> {
        self.0.arn.clone()
    }

    /// The secret's whole ARN, where it is known.
    pub fn full_arn(&self) -> Option<Value<SecretArn>> {
        self.0.is_complete.then(|| self.secret_arn())
    }

    /// The secret's name.
    pub fn secret_name(&self) -> Value<String> {
        self.0.name.clone()
    }

    /// The key that encrypts the secret, if it has one of its own.
    pub fn encryption_key(&self) -> Option<&KeyRef> {
        self.0.key.as_ref()
    }

    pub(super) fn arn_in_policies(&self) -> Value<String> {
        self.0.arn_in_policies.clone()
    }

    /// The characters that the secret is generated without, if there are such.
    pub(super) fn excluded_characters(&self) -> Option<&str> {
        self.0.excluded_characters.as_deref()
    }

    /// A reference to the whole secret, which CloudFormation resolves at deployment.
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html>
    pub fn secret_value(&self) -> Value<String> {
        self.dynamic_reference("", "", "")
    }

    /// A reference to one field of a secret that is a JSON object.
    pub fn secret_value_from_json(&self, field: &str) -> Value<String> {
        self.dynamic_reference(field, "", "")
    }

    /// A reference to a field, or with `""` to the whole secret, at a stage such as `AWSPREVIOUS`.
    pub fn secret_value_at_stage(&self, field: &str, stage: &str) -> Value<String> {
        self.dynamic_reference(field, stage, "")
    }

    /// A reference to a field, or with `""` to the whole secret, of the version with this id.
    pub fn secret_value_of_version(&self, field: &str, version_id: &str) -> Value<String> {
        self.dynamic_reference(field, "", version_id)
    }

    /// What stands in a reference to the secret between `{{resolve:secretsmanager:` and `}}`, for texts
    /// that are made of several: the field, the stage and the version's id may be empty.
    pub fn cfn_dynamic_reference_key(
        &self,
        field: &str,
        stage: &str,
        version_id: &str,
    ) -> Value<String> {
        reference_key(self.0.arn.clone().into_node(), [field, stage, version_id])
    }

    fn dynamic_reference(&self, field: &str, stage: &str, version_id: &str) -> Value<String> {
        dynamic_reference(self.0.arn.clone().into_node(), [field, stage, version_id])
    }

    /// Adds a copy of the secret in another region. An existing secret can't be changed.
    #[track_caller]
    pub fn add_replica_region(&self, scope: &Scope, region: impl IntoValue<String>) {
        self.replicate(scope, region.into_value(), None);
    }

    /// Adds a copy of the secret in another region, encrypted by a key of that region. An existing
    /// secret can't be changed.
    #[track_caller]
    pub fn add_encrypted_replica_region(
        &self,
        scope: &Scope,
        region: impl IntoValue<String>,
        key: impl Into<KeyRef>,
    ) {
        self.replicate(scope, region.into_value(), Some(key.into()));
    }

    #[track_caller]
    pub(super) fn replicate(&self, scope: &Scope, region: Value<String>, key: Option<KeyRef>) {
        let Some(resource) = self.0.resource else {
            return;
        };
        let mut replica = Object::typed();
        replica.put("Region", region.into());
        if let Some(key) = key {
            replica.put("KmsKeyId", key.key_arn().into_node());
        }
        scope.edit(&resource).push("ReplicaRegions", replica);
    }

    /// Attaches the secret to a database: CloudFormation adds to it how the database is reached. What
    /// is to have the whole secret uses the handle that this gives back.
    ///
    /// <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html>
    #[track_caller]
    pub fn attach(&self, scope: &Scope, target: &impl SecretAttachmentTarget) -> Self {
        scope
            .of(self)
            .add("Attachment", SecretTargetAttachment::new(self, target))
    }

    /// Rotates the secret with a Lambda function.
    #[track_caller]
    pub fn add_rotation_schedule(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        options: RotationScheduleOptions,
    ) -> RotationScheduleRef {
        scope.of(self).add(id, RotationSchedule::new(self, options))
    }

    /// Adds a statement to the secret's policy, which is made at the first one. Returns whether the
    /// secret took it: one that exists already does not.
    #[track_caller]
    pub fn add_to_resource_policy(&self, scope: &Scope, statement: PolicyStatement) -> bool {
        for problem in statement.problems(PolicyKind::Resource) {
            scope.of(self).diagnose(problem);
        }
        ResourceWithPolicy::add_to_resource_policy(self, &scope.of(scope), statement).is_some()
    }

    /// Denies the account to delete the secret, so that nobody does by mistake.
    #[track_caller]
    pub fn deny_account_root_delete(&self, scope: &Scope) {
        let statement = PolicyStatement::new()
            .effect(Effect::Deny)
            .actions(["secretsmanager:DeleteSecret"])
            .all_resources()
            .principal(AccountRootPrincipal::new());
        self.add_to_resource_policy(scope, statement);
    }

    /// Permits somebody to read the secret, and to use its key for that.
    #[track_caller]
    pub fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        self.read(scope, &grantee.grant_principal(), Conditions::new())
    }

    /// [`grant_read`](Self::grant_read) for versions at these stages only, such as `AWSCURRENT`.
    ///
    /// As in the CDK, the stages bind a grantee of another account than the secret's by the secret's
    /// own policy only, which an existing secret does not get.
    #[track_caller]
    pub fn grant_read_of_stages<const N: usize>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        stages: [&str; N],
    ) -> Grant {
        let conditions = Conditions::new().with(
            "ForAnyValue:StringEquals",
            "secretsmanager:VersionStage",
            stages,
        );
        self.read(scope, &grantee.grant_principal(), conditions)
    }

    #[track_caller]
    fn read(&self, scope: &Scope, principal: &Principal, conditions: Conditions) -> Grant {
        let actions = [
            "secretsmanager:GetSecretValue",
            "secretsmanager:DescribeSecret",
        ];
        let grant = GrantRequest::new(actions, [self.0.arn_in_policies.clone()])
            .innermost_conditions(conditions)
            .on_principal_or_resource(scope, principal, self);
        self.check_accounts(scope, principal);
        if let Some(key) = &self.0.key {
            key.grant_to(scope, &via_service(scope, principal), DECRYPT);
        }
        grant
    }

    /// The service's own key can't be shared, so other accounts can't use secrets that it encrypts.
    #[track_caller]
    fn check_accounts(&self, scope: &Scope, principal: &Principal) {
        let own = self.0.account.as_text();
        let accounts = principal.members().iter();
        let accounts = accounts.filter_map(|member| member.account.as_ref()?.as_text());
        let foreign = accounts
            .into_iter()
            .find(|account| own.is_some_and(|own| own != *account));
        if let (Some(account), None, Some(_)) = (foreign, &self.0.key, self.0.resource) {
            let finding = Diagnostic::error(
                &codes::CROSS_ACCOUNT_WITHOUT_KEY,
                "another account can't use a secret that the key of Secrets Manager encrypts",
            );
            scope.of(self).diagnose(
                finding
                    .given(format!("somebody of account {account}"))
                    .allowed("a secret with a key of its own")
                    .help("set `encryption_key` on the secret"),
            );
        }
    }

    /// Permits somebody to give the secret a new value, and to use its key for that.
    #[track_caller]
    pub fn grant_write(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let principal = grantee.grant_principal();
        let actions = [
            "secretsmanager:PutSecretValue",
            "secretsmanager:UpdateSecret",
            "secretsmanager:UpdateSecretVersionStage",
        ];
        let grant = GrantRequest::new(actions, [self.0.arn_in_policies.clone()])
            .on_principal_or_resource(scope, &principal, self);
        self.check_accounts(scope, &principal);
        if let Some(key) = &self.0.key {
            key.grant_to(scope, &via_service(scope, &principal), ENCRYPT);
        }
        grant
    }
}

/// A reference to a secret by its ARN or name: field, stage and id of the version may be empty.
pub(super) fn dynamic_reference(id: Node, which: [&str; 3]) -> Value<String> {
    let key = reference_key(id, which).into_node();
    concat(vec!["{{resolve:secretsmanager:".into(), key, "}}".into()]).value()
}

fn reference_key(id: Node, which: [&str; 3]) -> Value<String> {
    let end = format!(":SecretString:{}", which.join(":"));
    concat(vec![id, end.into()]).value()
}

/// Somebody by way of Secrets Manager: named in the key's policy, under a condition.
fn via_service(scope: &Scope, principal: &Principal) -> Principal {
    let parts = vec![
        "secretsmanager.".into(),
        scope.stack_region().into_node(),
        ".amazonaws.com".into(),
    ];
    let service: Node = concat(parts).into();
    let service: Value<String> = Value::from_node(service);
    ViaServicePrincipal::new(service)
        .base_principal(principal.clone())
        .into()
}

/// The name in an ARN that is known at deployment only; it has this many parts between hyphens.
fn name_in_arn(arn: &Node, parts: usize) -> Value<String> {
    let name: Node = select(6, split(":", arn.clone())).into();
    let part = |index: usize| -> Node {
        let index = u32::try_from(index).unwrap_or(u32::MAX);
        select(index, split("-", name.clone())).into()
    };
    match parts {
        1 => Value::from_node(part(0)),
        several => join("-", (0..several).map(part).collect::<Vec<Node>>()).value(),
    }
}

fn without_suffix(name: &str) -> &str {
    name.rsplit_once('-').map_or(name, |(name, _)| name)
}

fn check_arn(scope: &Scope, arn: &str, is_complete: bool) {
    let name = arn.splitn(7, ':').nth(6);
    let has_suffix = name
        .and_then(|name| name.rsplit_once('-'))
        .is_some_and(|(_, suffix)| suffix.len() == 6);
    if !arn.starts_with("arn:") || name.is_none() || (is_complete && !has_suffix) {
        let allowed = if is_complete {
            "arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME-SUFFIX, SUFFIX of 6 characters"
        } else {
            "arn:PARTITION:secretsmanager:REGION:ACCOUNT:secret:NAME"
        };
        let finding = Diagnostic::error(
            &codes::ILLEGAL_SECRET_ARN,
            "this is not the ARN of a secret as it is wanted here",
        );
        scope.diagnose(
            finding
                .given(format!("`{arn}`"))
                .allowed(allowed)
                .help("use `from_secret_partial_arn` without the suffix, or the secret's name"),
        );
    }
}
