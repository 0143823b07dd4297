// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Lightsail::Database` and its property types.

use crate::l1::*;

/// The `AWS::Lightsail::Database` resource specifies an Amazon Lightsail database.
///
/// `AWS::Lightsail::Database`; `Ref` returns its `RelationalDatabaseName`, a [`lightsail::DatabaseRelationalDatabaseName`](kinds::lightsail::DatabaseRelationalDatabaseName).
/// Changing one of these replaces it: `AvailabilityZone`, `MasterDatabaseName`, `MasterUsername`, `RelationalDatabaseBlueprintId`, `RelationalDatabaseBundleId`, `RelationalDatabaseName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-database.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnDatabase(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Lightsail::Database",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("database.rules"),
};

impl CfnDatabase {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Lightsail::Database";

    /// `CfnDatabase` with its required properties, in alphabetical order:
    ///
    /// - `master_database_name`: The meaning of this parameter differs according to the database engine you use.
    /// - `master_username`: The name for the primary user.
    /// - `relational_database_blueprint_id`: The blueprint ID for the database (for example, `mysql_8_0`).
    /// - `relational_database_bundle_id`: The bundle ID for the database (for example, `medium_1_0`).
    /// - `relational_database_name`: The name of the instance.
    pub fn new(
        master_database_name: impl IntoValue<String>,
        master_username: impl IntoValue<String>,
        relational_database_blueprint_id: impl IntoValue<String>,
        relational_database_bundle_id: impl IntoValue<String>,
        relational_database_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put(
            "MasterDatabaseName",
            master_database_name.into_value().into_node(),
        );
        object_.put("MasterUsername", master_username.into_value().into_node());
        object_.put(
            "RelationalDatabaseBlueprintId",
            relational_database_blueprint_id.into_value().into_node(),
        );
        object_.put(
            "RelationalDatabaseBundleId",
            relational_database_bundle_id.into_value().into_node(),
        );
        object_.put(
            "RelationalDatabaseName",
            relational_database_name.into_value().into_node(),
        );
        Self(object_)
    }

    /// The Availability Zone for the database.
    ///
    /// `AvailabilityZone`; an update replaces the resource.
    pub fn availability_zone(
        mut self,
        value: impl IntoValue<kinds::ec2::AvailabilityZoneName>,
    ) -> Self {
        self.0
            .put("AvailabilityZone", value.into_value().into_node());
        self
    }

    /// A Boolean value indicating whether automated backup retention is enabled for the database. Data Import Mode is enabled when `BackupRetention` is set to `false`, and is disabled when `BackupRetention` is set to `true`.
    ///
    /// `BackupRetention`; updated in place.
    pub fn backup_retention(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("BackupRetention", value.into_value().into_node());
        self
    }

    /// The certificate associated with the database.
    ///
    /// `CaCertificateIdentifier`; updated in place.
    pub fn ca_certificate_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("CaCertificateIdentifier", value.into_value().into_node());
        self
    }

    /// The password for the primary user of the database. The password can include any printable ASCII character except the following: /, ", or @. It cannot contain spaces.
    ///
    /// > The `MasterUserPassword` and `RotateMasterUserPassword` parameters cannot be used together in the same template.
    ///
    /// *MySQL*
    ///
    /// Constraints: Must contain 8-41 characters.
    ///
    /// *PostgreSQL*
    ///
    /// Constraints: Must contain 8-128 characters.
    ///
    /// `MasterUserPassword`; updated in place.
    pub fn master_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("MasterUserPassword", value.into_value().into_node());
        self
    }

    /// The daily time range during which automated backups are created for the database (for example, `16:00-16:30`).
    ///
    /// `PreferredBackupWindow`; updated in place.
    pub fn preferred_backup_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredBackupWindow", value.into_value().into_node());
        self
    }

    /// The weekly time range during which system maintenance can occur for the database, formatted as follows: `ddd:hh24:mi-ddd:hh24:mi`. For example, `Tue:17:00-Tue:17:30`.
    ///
    /// `PreferredMaintenanceWindow`; updated in place.
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0
            .put("PreferredMaintenanceWindow", value.into_value().into_node());
        self
    }

    /// A Boolean value indicating whether the database is accessible to anyone on the internet.
    ///
    /// `PubliclyAccessible`; updated in place.
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("PubliclyAccessible", value.into_value().into_node());
        self
    }

    /// An array of parameters for the database.
    ///
    /// `RelationalDatabaseParameters`; updated in place.
    pub fn relational_database_parameters(
        mut self,
        value: impl IntoValue<List<RelationalDatabaseParameterProperty>>,
    ) -> Self {
        self.0.put(
            "RelationalDatabaseParameters",
            value.into_value().into_node(),
        );
        self
    }

    /// A Boolean value indicating whether to change the primary user password to a new, strong password generated by Lightsail.
    ///
    /// > The `RotateMasterUserPassword` and `MasterUserPassword` parameters cannot be used together in the same template.
    ///
    /// `RotateMasterUserPassword`; updated in place.
    pub fn rotate_master_user_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0
            .put("RotateMasterUserPassword", value.into_value().into_node());
        self
    }

    /// An array of key-value pairs to apply to this resource.
    ///
    /// For more information, see [Tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *AWS CloudFormation User Guide*.
    ///
    /// > The `Value` of `Tags` is optional for Lightsail resources.
    ///
    /// `Tags`; updated in place.
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

impl Construct for CfnDatabase {
    type Handle = CfnDatabaseRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnDatabaseRef {
        CfnDatabaseRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnDatabase`] of a stack.
pub struct CfnDatabaseRef(NodeRef);

impl Clone for CfnDatabaseRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnDatabaseRef {}
impl AsNode for CfnDatabaseRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnDatabaseRef {
    /// What `Ref` returns: its `RelationalDatabaseName`, a [`lightsail::DatabaseRelationalDatabaseName`](kinds::lightsail::DatabaseRelationalDatabaseName).
    #[inline]
    pub fn reference(&self) -> Value<kinds::lightsail::DatabaseRelationalDatabaseName> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name (ARN) of the database (for example, `arn:aws:lightsail:us-east-2:123456789101:RelationalDatabase/244ad76f-8aad-4741-809f-12345EXAMPLE`).
    ///
    /// `Fn::GetAtt` of `DatabaseArn`.
    #[inline]
    pub fn attr_database_arn(&self) -> Value<kinds::lightsail::DatabaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatabaseArn")))
    }
}

impl IntoValue<kinds::lightsail::DatabaseRelationalDatabaseName> for &CfnDatabaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DatabaseRelationalDatabaseName> {
        Value::from_node(Node::Ref(self.0))
    }
}
impl IntoValue<kinds::lightsail::DatabaseArn> for &CfnDatabaseRef {
    #[inline]
    fn into_value(self) -> Value<kinds::lightsail::DatabaseArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("DatabaseArn")))
    }
}

/// `RelationalDatabaseParameter` is a property of the [AWS::Lightsail::Database](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-lightsail-database.html) resource. It describes parameters for the database.
///
/// The property type `RelationalDatabaseParameter` of `AWS::Lightsail::Database`.
#[must_use = "a property type does nothing until it is set"]
pub struct RelationalDatabaseParameterProperty(Object);

impl RelationalDatabaseParameterProperty {
    /// `RelationalDatabaseParameterProperty` without any property set; nothing is required.
    #[inline]
    pub fn new() -> Self {
        Self(Object::typed())
    }

    /// The valid range of values for the parameter.
    ///
    /// `AllowedValues`.
    pub fn allowed_values(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("AllowedValues", value.into_value().into_node());
        self
    }

    /// Indicates when parameter updates are applied.
    ///
    /// Can be `immediate` or `pending-reboot`.
    ///
    /// `ApplyMethod`.
    pub fn apply_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApplyMethod", value.into_value().into_node());
        self
    }

    /// Specifies the engine-specific parameter type.
    ///
    /// `ApplyType`.
    pub fn apply_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ApplyType", value.into_value().into_node());
        self
    }

    /// The valid data type of the parameter.
    ///
    /// `DataType`.
    pub fn data_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("DataType", value.into_value().into_node());
        self
    }

    /// A description of the parameter.
    ///
    /// `Description`.
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Description", value.into_value().into_node());
        self
    }

    /// A Boolean value indicating whether the parameter can be modified.
    ///
    /// `IsModifiable`.
    pub fn is_modifiable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.put("IsModifiable", value.into_value().into_node());
        self
    }

    /// The name of the parameter.
    ///
    /// `ParameterName`.
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ParameterName", value.into_value().into_node());
        self
    }

    /// The value for the parameter.
    ///
    /// `ParameterValue`.
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("ParameterValue", value.into_value().into_node());
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

impl Kind for RelationalDatabaseParameterProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<RelationalDatabaseParameterProperty> for RelationalDatabaseParameterProperty {}
impl From<RelationalDatabaseParameterProperty> for Node {
    #[inline]
    fn from(value: RelationalDatabaseParameterProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<RelationalDatabaseParameterProperty> for RelationalDatabaseParameterProperty {
    #[inline]
    fn into_value(self) -> Value<RelationalDatabaseParameterProperty> {
        Value::from_node(Node::Object(self.0))
    }
}
