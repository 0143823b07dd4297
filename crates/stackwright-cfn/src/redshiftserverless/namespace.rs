// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::RedshiftServerless::Namespace` and its property types.

use crate::l1::*;

/// A collection of database objects and users.
///
/// `AWS::RedshiftServerless::Namespace`; `Ref` returns its `NamespaceName`, a [`redshiftserverless::NamespaceName`](kinds::redshiftserverless::NamespaceName).
/// Changing one of these replaces it: `NamespaceName`, `Tags`.
/// Attributes: `Namespace`, `Namespace.AdminUsername`, `Namespace.CreationDate`, `Namespace.DbName`, `Namespace.DefaultIamRoleArn`, `Namespace.IamRoles`, `Namespace.KmsKeyId`, `Namespace.LogExports`, `Namespace.NamespaceArn`, `Namespace.NamespaceId`, `Namespace.NamespaceName`, `Namespace.Status`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshiftserverless-namespace.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnNamespace(Object);

pub(super) static INFO: TypeInfo = TypeInfo {
    name: "AWS::RedshiftServerless::Namespace",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("namespace.rules"),
};

impl CfnNamespace {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::RedshiftServerless::Namespace";

    /// `CfnNamespace` with its required properties, in alphabetical order:
    ///
    /// - `namespace_name`: The name of the namespace.
    pub fn new(namespace_name: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("NamespaceName", namespace_name.into_value().into_node());
        Self(object_)
    }

    /// The ID of the AWS Key Management Service (KMS) key used to encrypt and store the namespace's admin credentials secret. You can only use this parameter if `ManageAdminPassword` is `true`.
    ///
    /// `AdminPasswordSecretKmsKeyId`; updated in place.
    pub fn admin_password_secret_kms_key_id(
        mut self,
        value: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        self.0.put(
            "AdminPasswordSecretKmsKeyId",
            value.into_value().into_node(),
        );
        self
    }

    /// The password of the administrator for the primary database created in the namespace.
    ///
    /// `AdminUserPassword`; updated in place.
    pub fn admin_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("AdminUserPassword", value.into_value().into_node());
        self
    }

    /// The username of the administrator for the primary database created in the namespace.
    ///
    /// `AdminUsername`; updated in place.
    pub fn admin_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AdminUsername", value.into_value().into_node());
        self
    }

    /// The name of the primary database created in the namespace.
    ///
    /// `DbName`; updated in place.
    pub fn db_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DbName", value.into_value().into_node());
        self
    }

    /// The Amazon Resource Name (ARN) of the IAM role to set as a default in the namespace.
    ///
    /// `DefaultIamRoleArn`; updated in place.
    pub fn default_iam_role_arn(mut self, value: impl IntoValue<kinds::iam::RoleArn>) -> Self {
        self.0
            .put("DefaultIamRoleArn", value.into_value().into_node());
        self
    }

    /// The name of the snapshot to be created before the namespace is deleted.
    ///
    /// `FinalSnapshotName`; updated in place.
    pub fn final_snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("FinalSnapshotName", value.into_value().into_node());
        self
    }

    /// How long to retain the final snapshot.
    ///
    /// `FinalSnapshotRetentionPeriod`; updated in place.
    pub fn final_snapshot_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.put(
            "FinalSnapshotRetentionPeriod",
            value.into_value().into_node(),
        );
        self
    }

    /// A list of IAM roles to associate with the namespace.
    ///
    /// `IamRoles`; updated in place.
    pub fn iam_roles(mut self, value: impl IntoValue<List<kinds::iam::RoleArn>>) -> Self {
        self.0.put("IamRoles", value.into_value().into_node());
        self
    }

    /// The ID of the AWS Key Management Service key used to encrypt your data.
    ///
    /// `KmsKeyId`; updated in place.
    pub fn kms_key_id(mut self, value: impl IntoValue<kinds::kms::KeyIdentifier>) -> Self {
        self.0.put("KmsKeyId", value.into_value().into_node());
        self
    }

    /// The types of logs the namespace can export. Available export types are `userlog`, `connectionlog`, and `useractivitylog`.
    ///
    /// `LogExports`; updated in place.
    pub fn log_exports(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("LogExports", value.into_value().into_node());
        self
    }

    /// If true, Amazon Redshift uses AWS Secrets Manager to manage the namespace's admin credentials. You can't use `AdminUserPassword` if `ManageAdminPassword` is true. If `ManageAdminPassword` is `false` or not set, Amazon Redshift uses `AdminUserPassword` for the admin user account's password.
    ///
    /// `ManageAdminPassword`; updated in place.
    pub fn manage_admin_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("ManageAdminPassword", value.into_value().into_node());
        self
    }

    /// The resource policy that will be attached to the namespace.
    ///
    /// `NamespaceResourcePolicy`; free JSON, such as an [`Object`]; updated in place.
    pub fn namespace_resource_policy(mut self, value: impl IntoValue<Json>) -> Self {
        self.0
            .put("NamespaceResourcePolicy", value.into_value().into_node());
        self
    }

    /// The ARN for the Redshift application that integrates with IAM Identity Center.
    ///
    /// `RedshiftIdcApplicationArn`; updated in place.
    pub fn redshift_idc_application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("RedshiftIdcApplicationArn", value.into_value().into_node());
        self
    }

    /// The snapshot copy configurations for the namespace.
    ///
    /// `SnapshotCopyConfigurations`; updated in place.
    pub fn snapshot_copy_configurations(
        mut self,
        value: impl IntoValue<List<SnapshotCopyConfigurationProperty>>,
    ) -> Self {
        self.0
            .put("SnapshotCopyConfigurations", value.into_value().into_node());
        self
    }

    /// The map of the key-value pairs used to tag the namespace.
    ///
    /// `Tags`; an update replaces the resource.
    pub fn tags(mut self, value: impl IntoValue<List<CfnTag>>) -> Self {
        self.0.put("Tags", value.into_value().into_node());
        self
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

impl Construct for CfnNamespace {
    type Handle = CfnNamespaceRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnNamespaceRef {
        CfnNamespaceRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnNamespace`] of a stack.
pub struct CfnNamespaceRef(NodeRef);

impl Clone for CfnNamespaceRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnNamespaceRef {}
impl AsNode for CfnNamespaceRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnNamespaceRef {
    /// What `Ref` returns: its `NamespaceName`, a [`redshiftserverless::NamespaceName`](kinds::redshiftserverless::NamespaceName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::redshiftserverless::NamespaceName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The `Namespace` attribute.
    ///
    /// `Fn::GetAtt` of `Namespace`.
    #[inline]
    pub fn attr_namespace(&self) -> Value<Json> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Namespace")))
    }

    /// The username of the administrator for the first database created in the namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.AdminUsername`.
    #[inline]
    pub fn attr_namespace_admin_username(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Namespace.AdminUsername"),
        ))
    }

    /// The date of when the namespace was created.
    ///
    /// `Fn::GetAtt` of `Namespace.CreationDate`.
    #[inline]
    pub fn attr_namespace_creation_date(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Namespace.CreationDate"),
        ))
    }

    /// The name of the first database created in the namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.DbName`.
    #[inline]
    pub fn attr_namespace_db_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Namespace.DbName")))
    }

    /// The Amazon Resource Name (ARN) of the IAM role to set as a default in the namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.DefaultIamRoleArn`.
    #[inline]
    pub fn attr_namespace_default_iam_role_arn(&self) -> Value<kinds::iam::RoleArn> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Namespace.DefaultIamRoleArn"),
        ))
    }

    /// A list of IAM roles to associate with the namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.IamRoles`.
    #[inline]
    pub fn attr_namespace_iam_roles(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Namespace.IamRoles")))
    }

    /// The ID of the AWS Key Management Service key used to encrypt your data.
    ///
    /// `Fn::GetAtt` of `Namespace.KmsKeyId`.
    #[inline]
    pub fn attr_namespace_kms_key_id(&self) -> Value<kinds::kms::KeyIdentifier> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Namespace.KmsKeyId")))
    }

    /// The types of logs the namespace can export. Available export types are `User log`, `Connection log`, and `User activity log`.
    ///
    /// `Fn::GetAtt` of `Namespace.LogExports`.
    #[inline]
    pub fn attr_namespace_log_exports(&self) -> Value<List<String>> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Namespace.LogExports")))
    }

    /// The Amazon Resource Name (ARN) associated with a namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.NamespaceArn`.
    #[inline]
    pub fn attr_namespace_namespace_arn(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Namespace.NamespaceArn"),
        ))
    }

    /// The unique identifier of a namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.NamespaceId`.
    #[inline]
    pub fn attr_namespace_namespace_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Namespace.NamespaceId")))
    }

    /// The name of the namespace. Must be between 3-64 alphanumeric characters in lowercase, and it cannot be a reserved word. A list of reserved words can be found in [Reserved Words](https://docs.aws.amazon.com//redshift/latest/dg/r_pg_keywords.html) in the Amazon Redshift Database Developer Guide.
    ///
    /// `Fn::GetAtt` of `Namespace.NamespaceName`.
    #[inline]
    pub fn attr_namespace_namespace_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(
            self.0,
            Cow::Borrowed("Namespace.NamespaceName"),
        ))
    }

    /// The status of the namespace.
    ///
    /// `Fn::GetAtt` of `Namespace.Status`.
    #[inline]
    pub fn attr_namespace_status(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Namespace.Status")))
    }
}

impl IntoValue<kinds::redshiftserverless::NamespaceName> for &CfnNamespaceRef {
    #[inline]
    fn into_value(self) -> Value<kinds::redshiftserverless::NamespaceName> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// The object that you configure to copy snapshots from one namespace to a namespace in another AWS Region.
///
/// The property type `SnapshotCopyConfiguration` of `AWS::RedshiftServerless::Namespace`.
#[must_use = "a property type does nothing until it is set"]
pub struct SnapshotCopyConfigurationProperty(Object);

impl SnapshotCopyConfigurationProperty {
    /// `SnapshotCopyConfigurationProperty` with its required properties, in alphabetical order:
    ///
    /// - `destination_region`: The destination AWS Region to copy snapshots to.
    pub fn new(destination_region: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "DestinationRegion",
            destination_region.into_value().into_node(),
        );
        Self(object_)
    }

    /// The ID of the KMS key to use to encrypt your snapshots in the destination AWS Region.
    ///
    /// `DestinationKmsKeyId`.
    pub fn destination_kms_key_id(
        mut self,
        value: impl IntoValue<kinds::kms::KeyIdentifier>,
    ) -> Self {
        self.0
            .put("DestinationKmsKeyId", value.into_value().into_node());
        self
    }

    /// The retention period of snapshots that are copied to the destination AWS Region.
    ///
    /// `SnapshotRetentionPeriod`.
    pub fn snapshot_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0
            .put("SnapshotRetentionPeriod", value.into_value().into_node());
        self
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

impl Kind for SnapshotCopyConfigurationProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<SnapshotCopyConfigurationProperty> for SnapshotCopyConfigurationProperty {}
impl From<SnapshotCopyConfigurationProperty> for Node {
    #[inline]
    fn from(value: SnapshotCopyConfigurationProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<SnapshotCopyConfigurationProperty> for SnapshotCopyConfigurationProperty {
    #[inline]
    fn into_value(self) -> Value<SnapshotCopyConfigurationProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
