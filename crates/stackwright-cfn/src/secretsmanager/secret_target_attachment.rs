// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::SecretsManager::SecretTargetAttachment` and its property types.

use crate::l1::*;

/// The `AWS::SecretsManager::SecretTargetAttachment` resource completes the final link between a Secrets Manager secret and the associated database by adding the database connection information to the secret JSON. If you want to turn on automatic rotation for a database credential secret, the secret must contain the database connection information. For more information, see [JSON structure of Secrets Manager database credential secrets](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html).
///
/// A single secret resource can only have one target attached to it.
///
/// When you remove a `SecretTargetAttachment` from a stack, Secrets Manager removes the database connection information from the secret with a `PutSecretValue` call.
///
/// For Amazon RDS master user credentials, see [AWS::RDS::DBCluster MasterUserSecret](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-rds-dbcluster-masterusersecret.html).
///
/// For Amazon Redshift admin user credentials, see [AWS::Redshift::Cluster](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-redshift-cluster.html).
///
/// `AWS::SecretsManager::SecretTargetAttachment`; `Ref` returns its `SecretId`, a [`secretsmanager::SecretArn`](kinds::secretsmanager::SecretArn).
/// Changing one of these replaces it: `SecretId`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnSecretTargetAttachment(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::SecretsManager::SecretTargetAttachment",
    tags: None,
    rules: include_str!("secret_target_attachment.rules"),
};

impl CfnSecretTargetAttachment {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::SecretsManager::SecretTargetAttachment";

    /// `CfnSecretTargetAttachment` with its required properties, in alphabetical order:
    ///
    /// - `secret_id`: The ARN or name of the secret.
    /// - `target_id`: The ID of the database or cluster.
    /// - `target_type`: A string that defines the type of service or database associated with the secret.
    pub fn new(
        secret_id: impl IntoValue<kinds::secretsmanager::SecretArn>,
        target_id: impl IntoValue<String>,
        target_type: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("SecretId", secret_id.into_value().into_node());
        object_.put("TargetId", target_id.into_value().into_node());
        object_.put("TargetType", target_type.into_value().into_node());
        Self(object_)
    }

    /// The properties, to read or change them.
    #[inline]
    pub fn as_object_mut(&mut self) -> &mut Object {
        &mut self.0
    }

    /// The properties.
    #[inline]
    pub fn into_object(self) -> Object {
        self.0
    }
}

impl Construct for CfnSecretTargetAttachment {
    type Handle = CfnSecretTargetAttachmentRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnSecretTargetAttachmentRef {
        CfnSecretTargetAttachmentRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnSecretTargetAttachment`] of a stack.
pub struct CfnSecretTargetAttachmentRef(NodeRef);

impl Clone for CfnSecretTargetAttachmentRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnSecretTargetAttachmentRef {}
impl AsNode for CfnSecretTargetAttachmentRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnSecretTargetAttachmentRef {
    /// What `Ref` returns: its `SecretId`, a [`secretsmanager::SecretArn`](kinds::secretsmanager::SecretArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::secretsmanager::SecretArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Id` attribute.
    ///
    /// `Fn::GetAtt` of `Id`.
    #[inline]
    pub fn attr_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Id")))
    }
}
