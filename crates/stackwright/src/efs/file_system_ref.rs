//! The handle of a file system.

use stackwright_core::intrinsic::{concat, select, split};
use stackwright_core::{AsNode, DependencyGroup, IntoValue, Node, NodeRef, Scope, Text, Value};

use super::access_point::{AccessPoint, AccessPointRef};
use super::file_system::nfs;
use crate::ec2::{Connectable, Connections, SecurityGroupRef};
use crate::iam::{
    Conditions, Grant, GrantRequest, Grantable, PolicyKind, PolicyStatement, ResourceWithPolicy,
    SharedDocument,
};
use stackwright_cfn::kinds::efs::{FileSystemArn, FileSystemId};

/// That a client comes by a mount target.
pub(super) fn mount_condition() -> Conditions {
    Conditions::new().with("Bool", "elasticfilesystem:AccessedViaMountTarget", "true")
}

/// A [`FileSystem`](super::FileSystem) in a stack, or one that exists already.
#[derive(Clone, Debug)]
pub struct FileSystemRef {
    node: NodeRef,
    id: Value<FileSystemId>,
    arn: Value<FileSystemArn>,
    /// The policy, unless the file system exists already.
    document: Option<SharedDocument>,
    connections: Connections,
    mount_targets: DependencyGroup,
}

/// What a file system of the stack has, and an imported one has not.
pub(super) struct Own {
    pub(super) id: Value<FileSystemId>,
    pub(super) arn: Value<FileSystemArn>,
    pub(super) document: SharedDocument,
}

impl AsNode for FileSystemRef {
    fn node(&self) -> NodeRef {
        self.node
    }
}

impl Connectable for FileSystemRef {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl IntoValue<FileSystemId> for &FileSystemRef {
    fn into_value(self) -> Value<FileSystemId> {
        self.id.clone()
    }
}

impl IntoValue<FileSystemArn> for &FileSystemRef {
    fn into_value(self) -> Value<FileSystemArn> {
        self.arn.clone()
    }
}

impl ResourceWithPolicy for FileSystemRef {
    fn add_to_resource_policy(
        &self,
        scope: &Scope,
        statement: PolicyStatement,
    ) -> Option<DependencyGroup> {
        scope.of(self);
        let document = self.document.as_ref().filter(|_| scope.owns(self))?;
        document.add(statement);
        let place = DependencyGroup::new();
        place.add(&self.node);
        Some(place)
    }
}

impl FileSystemRef {
    pub(super) fn own(
        scope: &Scope,
        own: Own,
        connections: Connections,
        mount_targets: DependencyGroup,
    ) -> Self {
        Self {
            node: scope.node(),
            id: own.id,
            arn: own.arn,
            document: Some(own.document),
            connections,
            mount_targets,
        }
    }

    /// The file system's id, `fs-…`.
    pub fn file_system_id(&self) -> Value<FileSystemId> {
        self.id.clone()
    }

    /// The file system's ARN.
    pub fn file_system_arn(&self) -> Value<FileSystemArn> {
        self.arn.clone()
    }

    /// Who may connect to the mount targets; the default port is that of NFS, 2049.
    pub fn connections(&self) -> Connections {
        self.connections.clone()
    }

    /// What has to be there before the file system can be mounted: `scope.depend(&service,
    /// &file_system.mount_targets_available())`.
    pub fn mount_targets_available(&self) -> DependencyGroup {
        self.mount_targets.clone()
    }

    /// Adds an access point below the file system.
    #[track_caller]
    pub fn add_access_point(
        &self,
        scope: &Scope,
        id: impl Into<Text>,
        access_point: AccessPoint,
    ) -> AccessPointRef {
        scope.of(self).add(id, access_point.of_file_system(self))
    }

    /// Adds a statement to the file system's policy. Returns whether the file system took it: one
    /// that exists already does not.
    #[track_caller]
    pub fn add_to_resource_policy(&self, scope: &Scope, statement: PolicyStatement) -> bool {
        // The policy is about its file system alone, and need not name it.
        for problem in statement.problems(PolicyKind::Trust) {
            scope.of(self).diagnose(problem);
        }
        ResourceWithPolicy::add_to_resource_policy(self, &scope.of(scope), statement).is_some()
    }

    /// Permits somebody to do something with the file system.
    #[track_caller]
    pub fn grant<A: IntoValue<String>>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
    ) -> Grant {
        self.grant_if(scope, grantee, actions, Conditions::new())
    }

    #[track_caller]
    fn grant_if<A: IntoValue<String>>(
        &self,
        scope: &Scope,
        grantee: &impl Grantable,
        actions: impl IntoIterator<Item = A>,
        conditions: Conditions,
    ) -> Grant {
        // A resource can't refer to itself, and a file system's policy is about no other.
        GrantRequest::new(actions, [self.file_system_arn()])
            .own_resources(Vec::<String>::new())
            .conditions(conditions)
            .on_principal_or_resource(scope, grantee, self)
    }

    /// Permits somebody to mount the file system and to read.
    #[track_caller]
    pub fn grant_read(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let actions = ["elasticfilesystem:ClientMount"];
        self.grant_if(scope, grantee, actions, mount_condition())
    }

    /// Permits somebody to mount the file system, to read and to write.
    #[track_caller]
    pub fn grant_read_write(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let actions = [
            "elasticfilesystem:ClientMount",
            "elasticfilesystem:ClientWrite",
        ];
        self.grant_if(scope, grantee, actions, mount_condition())
    }

    /// Permits somebody to mount the file system, and to read and write as root.
    #[track_caller]
    pub fn grant_root_access(&self, scope: &Scope, grantee: &impl Grantable) -> Grant {
        let actions = [
            "elasticfilesystem:ClientMount",
            "elasticfilesystem:ClientWrite",
            "elasticfilesystem:ClientRootAccess",
        ];
        self.grant_if(scope, grantee, actions, mount_condition())
    }
}

/// What is known of a file system that exists already.
#[derive(Clone, Debug)]
pub struct FileSystemAttributes {
    id: Option<Value<FileSystemId>>,
    arn: Option<Value<FileSystemArn>>,
    security_group: SecurityGroupRef,
}

impl FileSystemAttributes {
    /// A file system of this id, whose mount targets have this security group.
    pub fn with_id(id: impl IntoValue<FileSystemId>, security_group: &SecurityGroupRef) -> Self {
        Self {
            id: Some(id.into_value()),
            arn: None,
            security_group: security_group.clone(),
        }
    }

    /// A file system of this ARN, whose mount targets have this security group.
    pub fn with_arn(arn: impl IntoValue<FileSystemArn>, security_group: &SecurityGroupRef) -> Self {
        Self {
            id: None,
            arn: Some(arn.into_value()),
            security_group: security_group.clone(),
        }
    }

    pub(super) fn into_ref(self, scope: &Scope) -> FileSystemRef {
        let (id, arn) = resource_of(
            scope,
            "file-system/",
            self.id.map(Value::into_node),
            self.arn.map(Value::into_node),
        );
        FileSystemRef {
            node: scope.node(),
            id: Value::from_node(id),
            arn: Value::from_node(arn),
            document: None,
            connections: nfs(&self.security_group),
            mount_targets: DependencyGroup::new(),
        }
    }
}

/// Id and ARN of a resource of EFS, of which one is known.
pub(super) fn resource_of(
    scope: &Scope,
    kind: &str,
    id: Option<Node>,
    arn: Option<Node>,
) -> (Node, Node) {
    let id = id.unwrap_or_else(|| match &arn {
        Some(Node::Text(text)) => text.rsplit('/').next().unwrap_or_default().into(),
        Some(arn) => select(1, split("/", arn.clone())).into(),
        None => "".into(),
    });
    let arn = arn.unwrap_or_else(|| {
        let resource: Node = concat(vec![kind.into(), id.clone()]).into();
        scope.arn("elasticfilesystem", resource).into_node()
    });
    (id, arn)
}
