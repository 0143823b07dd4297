//! Access points: doors to a part of a file system, as somebody.

use stackwright_core::{
    AsNode, Construct, Diagnostic, IntoValue, Node, NodeRef, Object, Scope, Tag, Text, Value,
};

use super::codes;
use super::file_system_ref::{FileSystemRef, resource_of};
use stackwright_cfn::efs::CfnAccessPoint;
use stackwright_cfn::kinds::efs::{AccessPointArn, AccessPointId};

/// Whose a path is that an access point makes.
#[derive(Clone, Debug)]
pub struct Acl {
    owner_uid: Text,
    owner_gid: Text,
    permissions: Text,
}

impl Acl {
    /// Of a user and a group by their numbers, with permissions such as `750`.
    pub fn new(
        owner_uid: impl Into<Text>,
        owner_gid: impl Into<Text>,
        permissions: impl Into<Text>,
    ) -> Self {
        Self {
            owner_uid: owner_uid.into(),
            owner_gid: owner_gid.into(),
            permissions: permissions.into(),
        }
    }
}

/// As whom everybody acts who comes through an access point.
#[derive(Clone, Debug)]
pub struct PosixUser {
    uid: Text,
    gid: Text,
    secondary_gids: Vec<Text>,
}

impl PosixUser {
    /// As a user and a group by their numbers.
    pub fn new(uid: impl Into<Text>, gid: impl Into<Text>) -> Self {
        Self {
            uid: uid.into(),
            gid: gid.into(),
            secondary_gids: Vec::new(),
        }
    }

    /// Further groups. Default: none.
    #[must_use]
    pub fn secondary_gids<G: Into<Text>>(mut self, gids: impl IntoIterator<Item = G>) -> Self {
        self.secondary_gids.extend(gids.into_iter().map(Into::into));
        self
    }
}

/// A door to a part of a file system (`AWS::EFS::AccessPoint`).
/// <https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html>
#[derive(Clone, Debug, Default)]
pub struct AccessPoint {
    file_system: Option<FileSystemRef>,
    path: Option<Text>,
    create_acl: Option<Acl>,
    posix_user: Option<PosixUser>,
    client_token: Option<Text>,
}

impl AccessPoint {
    /// To the whole of it, for [`FileSystemRef::add_access_point`].
    pub fn new() -> Self {
        Self::default()
    }

    /// To the whole of a file system.
    pub fn of(file_system: &FileSystemRef) -> Self {
        Self::new().of_file_system(file_system)
    }

    pub(super) fn of_file_system(mut self, file_system: &FileSystemRef) -> Self {
        self.file_system = Some(file_system.clone());
        self
    }

    /// The directory that is the root for who comes through. Default: `/`.
    #[must_use]
    pub fn path(mut self, path: impl Into<Text>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Whose the directory is where it is made. Default: it has to exist.
    #[must_use]
    pub fn create_acl(mut self, acl: Acl) -> Self {
        self.create_acl = Some(acl);
        self
    }

    /// As whom everybody acts who comes through. Default: as who they say that they are.
    #[must_use]
    pub fn posix_user(mut self, user: PosixUser) -> Self {
        self.posix_user = Some(user);
        self
    }

    /// What makes two requests for the access point one. Default: made up.
    #[must_use]
    pub fn client_token(mut self, token: impl Into<Text>) -> Self {
        self.client_token = Some(token.into());
        self
    }

    /// An existing access point, by its id.
    #[track_caller]
    pub fn from_access_point_id(
        scope: &Scope,
        id: impl Into<Text>,
        access_point_id: impl IntoValue<AccessPointId>,
    ) -> AccessPointRef {
        let point = AccessPointAttributes::with_id(access_point_id);
        Self::from_access_point_attributes(scope, id, point)
    }

    /// An existing access point, by its id or ARN.
    #[track_caller]
    pub fn from_access_point_attributes(
        scope: &Scope,
        id: impl Into<Text>,
        access_point: AccessPointAttributes,
    ) -> AccessPointRef {
        let scope = scope.group(id);
        let AccessPointAttributes { id, arn } = access_point;
        let (id, arn) = resource_of(
            &scope,
            "access-point/",
            id.map(Value::into_node),
            arn.map(Value::into_node),
        );
        AccessPointRef {
            node: scope.node(),
            id: Value::from_node(id),
            arn: Value::from_node(arn),
            file_system: None,
        }
    }

    fn check(&self, scope: &Scope) {
        let report = |given: String, allowed: &str| {
            let finding = Diagnostic::error(
                &codes::ILLEGAL_ACCESS_POINT,
                "EFS takes no such access point",
            );
            scope.diagnose(
                finding
                    .given(given)
                    .allowed(allowed)
                    .help("correct it, or leave it out"),
            );
        };
        if let Some(path) = &self.path
            && (!path.starts_with('/') || path.len() > 100)
        {
            report(
                format!("the path `{path}`"),
                "a path from `/` on, up to 100 characters",
            );
        }
        if let Some(acl) = &self.create_acl {
            let octal = acl.permissions.chars().all(|c| ('0'..='7').contains(&c));
            if !octal || !(3..=4).contains(&acl.permissions.len()) {
                let given = format!("the permissions `{}`", acl.permissions);
                report(given, "three or four octal digits, such as `750`");
            }
        }
        let owner = self
            .create_acl
            .iter()
            .flat_map(|acl| [&acl.owner_uid, &acl.owner_gid]);
        let user = self
            .posix_user
            .iter()
            .flat_map(|user| [&user.uid, &user.gid]);
        for id in owner.chain(user).filter(|id| id.parse::<u32>().is_err()) {
            report(format!("the id `{id}`"), "a number from 0 to 4294967295");
        }
    }
}

impl Construct for AccessPoint {
    type Handle = AccessPointRef;
    const LIBRARY: bool = true;

    fn build(self, scope: &Scope) -> AccessPointRef {
        self.check(scope);
        let mut root = Object::typed();
        if let Some(acl) = &self.create_acl {
            let mut creation = Object::typed();
            creation.put("OwnerGid", Node::Text(acl.owner_gid.clone()));
            creation.put("OwnerUid", Node::Text(acl.owner_uid.clone()));
            creation.put("Permissions", Node::Text(acl.permissions.clone()));
            root.put("CreationInfo", creation.into());
        }
        root.put_some("Path", self.path);
        let id = self.file_system.as_ref().map(FileSystemRef::file_system_id);
        let id = id.unwrap_or_else(|| "".into_value());
        let mut resource = CfnAccessPoint::new(id);
        let properties = resource.as_object_mut();
        properties.put_some("ClientToken", self.client_token);
        if let Some(user) = self.posix_user {
            let mut property = Object::typed();
            property.put("Gid", Node::Text(user.gid));
            if !user.secondary_gids.is_empty() {
                property.put("SecondaryGids", user.secondary_gids.into());
            }
            property.put("Uid", Node::Text(user.uid));
            properties.put("PosixUser", property.into());
        }
        properties.put("RootDirectory", root.into());
        let resource = scope.add("Resource", resource);
        scope.tag(Tag::new("Name", scope.path()));
        let id = resource.reference();
        let parts = vec!["access-point/".into(), id.clone().into_node()];
        AccessPointRef {
            node: scope.node(),
            arn: Value::from_node(scope.arn("elasticfilesystem", parts).into_node()),
            id,
            file_system: self.file_system,
        }
    }
}

/// What is known of an access point that exists already.
#[derive(Clone, Debug)]
pub struct AccessPointAttributes {
    id: Option<Value<AccessPointId>>,
    arn: Option<Value<AccessPointArn>>,
}

impl AccessPointAttributes {
    /// An access point of this id.
    pub fn with_id(id: impl IntoValue<AccessPointId>) -> Self {
        Self {
            id: Some(id.into_value()),
            arn: None,
        }
    }

    /// An access point of this ARN.
    pub fn with_arn(arn: impl IntoValue<AccessPointArn>) -> Self {
        Self {
            id: None,
            arn: Some(arn.into_value()),
        }
    }
}

/// An [`AccessPoint`] in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct AccessPointRef {
    node: NodeRef,
    id: Value<AccessPointId>,
    arn: Value<AccessPointArn>,
    file_system: Option<FileSystemRef>,
}

impl AsNode for AccessPointRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl IntoValue<AccessPointId> for &AccessPointRef {
    fn into_value(self) -> Value<AccessPointId> {
        self.id.clone()
    }
}

impl AccessPointRef {
    /// The access point's id, `fsap-…`.
    pub fn access_point_id(&self) -> Value<AccessPointId> {
        self.id.clone()
    }

    /// The access point's ARN.
    pub fn access_point_arn(&self) -> Value<AccessPointArn> {
        self.arn.clone()
    }

    /// The file system; `None` for an access point that exists already.
    pub fn file_system(&self) -> Option<&FileSystemRef> {
        self.file_system.as_ref()
    }
}
