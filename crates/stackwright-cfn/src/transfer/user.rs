// Written by stackwright-codegen; edit its overrides.json, not this file.

//! `AWS::Transfer::User` and its property types.

use crate::l1::*;

/// The `AWS::Transfer::User` resource creates a user and associates them with an existing server. You can only create and associate users with servers that have the `IdentityProviderType` set to `SERVICE_MANAGED`. Using parameters for `CreateUser`, you can specify the user name, set the home directory, store the user's public key, and assign the user's AWS Identity and Access Management (IAM) role. You can also optionally add a session policy, and assign metadata with tags that can be used to group and search for users.
///
/// `AWS::Transfer::User`; `Ref` returns its `Arn`, a [`transfer::UserArn`](kinds::transfer::UserArn).
/// Changing one of these replaces it: `ServerId`, `UserName`.
/// Reference: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-user.html>.
#[must_use = "a construct is nothing until it is added to a scope"]
pub struct CfnUser(Object);

static INFO: TypeInfo = TypeInfo {
    name: "AWS::Transfer::User",
    tags: Some(stackwright_core::TagProperty {
        name: "Tags",
        format: TagFormat::List,
    }),
    rules: include_str!("user.rules"),
};

impl CfnUser {
    /// The CloudFormation name of the type.
    pub const TYPE: &'static str = "AWS::Transfer::User";

    /// `CfnUser` with its required properties, in alphabetical order:
    ///
    /// - `role`: The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that controls your users' access to your Amazon S3 bucket or Amazon EFS file system.
    /// - `server_id`: A system-assigned unique identifier for a server instance.
    /// - `user_name`: A unique string that identifies a user and is associated with a `ServerId`.
    pub fn new(
        role: impl IntoValue<String>,
        server_id: impl IntoValue<String>,
        user_name: impl IntoValue<String>,
    ) -> Self {
        let mut object_ = Object::typed();
        object_.put("Role", role.into_value().into_node());
        object_.put("ServerId", server_id.into_value().into_node());
        object_.put("UserName", user_name.into_value().into_node());
        Self(object_)
    }

    /// The landing directory (folder) for a user when they log in to the server using the client.
    ///
    /// A `HomeDirectory` example is `/bucket_name/home/mydirectory`.
    ///
    /// > You can use the `HomeDirectory` parameter for `HomeDirectoryType` when it is set to either `PATH` or `LOGICAL`.
    ///
    /// `HomeDirectory`; updated in place.
    pub fn home_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("HomeDirectory", value.into_value().into_node());
        self
    }

    /// Logical directory mappings that specify what Amazon S3 or Amazon EFS paths and keys should be visible to your user and how you want to make them visible. You must specify the `Entry` and `Target` pair, where `Entry` shows how the path is made visible and `Target` is the actual Amazon S3 or Amazon EFS path. If you only specify a target, it is displayed as is. You also must ensure that your AWS Identity and Access Management (IAM) role provides access to paths in `Target`. This value can be set only when `HomeDirectoryType` is set to *LOGICAL*.
    ///
    /// The following is an `Entry` and `Target` pair example.
    ///
    /// `[ { "Entry": "/directory1", "Target": "/bucket_name/home/mydirectory" } ]`
    ///
    /// In most cases, you can use this value instead of the session policy to lock your user down to the designated home directory (" `chroot` "). To do this, you can set `Entry` to `/` and set `Target` to the value the user should see for their home directory when they log in.
    ///
    /// The following is an `Entry` and `Target` pair example for `chroot`.
    ///
    /// `[ { "Entry": "/", "Target": "/bucket_name/home/mydirectory" } ]`
    ///
    /// `HomeDirectoryMappings`; updated in place.
    pub fn home_directory_mappings(
        mut self,
        value: impl IntoValue<List<HomeDirectoryMapEntryProperty>>,
    ) -> Self {
        self.0
            .put("HomeDirectoryMappings", value.into_value().into_node());
        self
    }

    /// The type of landing directory (folder) that you want your users' home directory to be when they log in to the server. If you set it to `PATH`, the user will see the absolute Amazon S3 bucket or Amazon EFS path as is in their file transfer protocol clients. If you set it to `LOGICAL`, you need to provide mappings in the `HomeDirectoryMappings` for how you want to make Amazon S3 or Amazon EFS paths visible to your users.
    ///
    /// > If `HomeDirectoryType` is `LOGICAL`, you must provide mappings, using the `HomeDirectoryMappings` parameter. If, on the other hand, `HomeDirectoryType` is `PATH`, you provide an absolute path using the `HomeDirectory` parameter. You cannot have both `HomeDirectory` and `HomeDirectoryMappings` in your template.
    ///
    /// `HomeDirectoryType`; one of `PATH`, `LOGICAL`; updated in place.
    pub fn home_directory_type(mut self, value: impl IntoValue<HomeDirectoryType>) -> Self {
        self.0
            .put("HomeDirectoryType", value.into_value().into_node());
        self
    }

    /// A session policy for your user so you can use the same IAM role across multiple users. This policy restricts user access to portions of their Amazon S3 bucket. Variables that you can use inside this policy include `${Transfer:UserName}`, `${Transfer:HomeDirectory}`, and `${Transfer:HomeBucket}`.
    ///
    /// > For session policies, AWS Transfer Family stores the policy as a JSON blob, instead of the Amazon Resource Name (ARN) of the policy. You save the policy as a JSON blob and pass it in the `Policy` argument.
    /// >
    /// > For an example of a session policy, see [Example session policy](https://docs.aws.amazon.com/transfer/latest/userguide/session-policy.html).
    /// >
    /// > For more information, see [AssumeRole](https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html) in the *AWS Security Token Service API Reference*.
    ///
    /// `Policy`; updated in place.
    pub fn policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.put("Policy", value.into_value().into_node());
        self
    }

    /// Specifies the full POSIX identity, including user ID ( `Uid`), group ID ( `Gid`), and any secondary groups IDs ( `SecondaryGids`), that controls your users' access to your Amazon Elastic File System (Amazon EFS) file systems. The POSIX permissions that are set on files and directories in your file system determine the level of access your users get when transferring files into and out of your Amazon EFS file systems.
    ///
    /// `PosixProfile`; updated in place.
    pub fn posix_profile(mut self, value: impl IntoValue<PosixProfileProperty>) -> Self {
        self.0.put("PosixProfile", value.into_value().into_node());
        self
    }

    /// Specifies the public key portion of the Secure Shell (SSH) keys stored for the described user.
    ///
    /// > To delete the public key body, set its value to zero keys, as shown here:
    /// >
    /// > `SshPublicKeys: []`
    ///
    /// `SshPublicKeys`; updated in place.
    pub fn ssh_public_keys(mut self, value: impl IntoValue<List<String>>) -> Self {
        self.0.put("SshPublicKeys", value.into_value().into_node());
        self
    }

    /// Key-value pairs that can be used to group and search for users. Tags are metadata attached to users for any purpose.
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

impl Construct for CfnUser {
    type Handle = CfnUserRef;
    const LIBRARY: bool = true;

    #[inline]
    fn build(self, scope: &Scope) -> CfnUserRef {
        CfnUserRef(scope.resource(&INFO, self.0))
    }
}

/// A [`CfnUser`] of a stack.
pub struct CfnUserRef(NodeRef);

impl Clone for CfnUserRef {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}
impl Copy for CfnUserRef {}
impl AsNode for CfnUserRef {
    #[inline]
    fn node(&self) -> NodeRef {
        self.0
    }
}

impl CfnUserRef {
    /// What `Ref` returns: its `Arn`, a [`transfer::UserArn`](kinds::transfer::UserArn).
    #[inline]
    pub fn reference(&self) -> Value<kinds::transfer::UserArn> {
        Value::from_node(Node::Ref(self.0))
    }

    /// The Amazon Resource Name associated with the user, in the form `arn:aws:transfer:region: *account-id* :user/ *server-id* / *username*`.
    ///
    /// An example of a user ARN is: `arn:aws:transfer:us-east-1:123456789012:user/user1`.
    ///
    /// `Fn::GetAtt` of `Arn`.
    #[inline]
    pub fn attr_arn(&self) -> Value<kinds::transfer::UserArn> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("Arn")))
    }

    /// The ID of the server to which the user is attached.
    ///
    /// An example `ServerId` is `s-01234567890abcdef`.
    ///
    /// `Fn::GetAtt` of `ServerId`.
    #[inline]
    pub fn attr_server_id(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("ServerId")))
    }

    /// A unique string that identifies a Transfer Family user account associated with a server.
    ///
    /// An example `UserName` is `transfer-user-1`.
    ///
    /// `Fn::GetAtt` of `UserName`.
    #[inline]
    pub fn attr_user_name(&self) -> Value<String> {
        Value::from_node(Node::GetAtt(self.0, Cow::Borrowed("UserName")))
    }
}

impl IntoValue<kinds::transfer::UserArn> for &CfnUserRef {
    #[inline]
    fn into_value(self) -> Value<kinds::transfer::UserArn> {
        Value::from_node(Node::Ref(self.0))
    }
}

/// Represents an object that contains entries and targets for `HomeDirectoryMappings`.
///
/// The property type `HomeDirectoryMapEntry` of `AWS::Transfer::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct HomeDirectoryMapEntryProperty(Object);

impl HomeDirectoryMapEntryProperty {
    /// `HomeDirectoryMapEntryProperty` with its required properties, in alphabetical order:
    ///
    /// - `entry`: Represents an entry for `HomeDirectoryMappings`.
    /// - `target`: Represents the map target that is used in a `HomeDirectoryMapEntry`.
    pub fn new(entry: impl IntoValue<String>, target: impl IntoValue<String>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Entry", entry.into_value().into_node());
        object_.put("Target", target.into_value().into_node());
        Self(object_)
    }

    /// Specifies the type of mapping. Set the type to `FILE` if you want the mapping to point to a file, or `DIRECTORY` for the directory to point to a directory.
    ///
    /// > By default, home directory mappings have a `Type` of `DIRECTORY` when you create a Transfer Family server. You would need to explicitly set `Type` to `FILE` if you want a mapping to have a file target.
    ///
    /// `Type`; one of `FILE`, `DIRECTORY`.
    pub fn r#type(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.put("Type", value.into_value().into_node());
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

impl Kind for HomeDirectoryMapEntryProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<HomeDirectoryMapEntryProperty> for HomeDirectoryMapEntryProperty {}
impl From<HomeDirectoryMapEntryProperty> for Node {
    #[inline]
    fn from(value: HomeDirectoryMapEntryProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<HomeDirectoryMapEntryProperty> for HomeDirectoryMapEntryProperty {
    #[inline]
    fn into_value(self) -> Value<HomeDirectoryMapEntryProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The full POSIX identity, including user ID ( `Uid`), group ID ( `Gid`), and any secondary groups IDs ( `SecondaryGids`), that controls your users' access to your Amazon EFS file systems. The POSIX permissions that are set on files and directories in your file system determine the level of access your users get when transferring files into and out of your Amazon EFS file systems.
///
/// The property type `PosixProfile` of `AWS::Transfer::User`.
#[must_use = "a property type does nothing until it is set"]
pub struct PosixProfileProperty(Object);

impl PosixProfileProperty {
    /// `PosixProfileProperty` with its required properties, in alphabetical order:
    ///
    /// - `gid`: The POSIX group ID used for all EFS operations by this user.
    /// - `uid`: The POSIX user ID used for all EFS operations by this user.
    pub fn new(gid: impl IntoValue<f64>, uid: impl IntoValue<f64>) -> Self {
        let mut object_ = Object::typed();
        object_.put("Gid", gid.into_value().into_node());
        object_.put("Uid", uid.into_value().into_node());
        Self(object_)
    }

    /// The secondary POSIX group IDs used for all EFS operations by this user.
    ///
    /// `SecondaryGids`.
    pub fn secondary_gids(mut self, value: impl IntoValue<List<f64>>) -> Self {
        self.0.put("SecondaryGids", value.into_value().into_node());
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

impl Kind for PosixProfileProperty {}
#[diagnostic::do_not_recommend]
impl Accepts<PosixProfileProperty> for PosixProfileProperty {}
impl From<PosixProfileProperty> for Node {
    #[inline]
    fn from(value: PosixProfileProperty) -> Self {
        Node::Object(value.0)
    }
}
impl IntoValue<PosixProfileProperty> for PosixProfileProperty {
    #[inline]
    fn into_value(self) -> Value<PosixProfileProperty> {
        Value::from_node(Node::Object(self.0))
    }
}

/// The values of `HomeDirectoryType` of `AWS::Transfer::User`.
pub enum HomeDirectoryType {
    /// `LOGICAL`.
    Logical,
    /// `PATH`.
    Path,
}

#[diagnostic::do_not_recommend]
impl Kind for HomeDirectoryType {}
#[diagnostic::do_not_recommend]
impl TextKind for HomeDirectoryType {}
#[diagnostic::do_not_recommend]
impl IdKind for HomeDirectoryType {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for HomeDirectoryType {}
#[diagnostic::do_not_recommend]
impl IntoValue<HomeDirectoryType> for HomeDirectoryType {
    #[inline]
    fn into_value(self) -> Value<HomeDirectoryType> {
        const VALUES: &[&str] = &["LOGICAL", "PATH"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}

/// The values of `Type` of a `HomeDirectoryMapEntry` of `AWS::Transfer::User`.
pub enum Type {
    /// `DIRECTORY`.
    Directory,
    /// `FILE`.
    File,
}

#[diagnostic::do_not_recommend]
impl Kind for Type {}
#[diagnostic::do_not_recommend]
impl TextKind for Type {}
#[diagnostic::do_not_recommend]
impl IdKind for Type {}
#[diagnostic::do_not_recommend]
impl Accepts<String> for Type {}
#[diagnostic::do_not_recommend]
impl IntoValue<Type> for Type {
    #[inline]
    fn into_value(self) -> Value<Type> {
        const VALUES: &[&str] = &["DIRECTORY", "FILE"];
        Value::from_node(Node::Text(Cow::Borrowed(VALUES[self as usize])))
    }
}
