//! A repository of container images, published and imported.

use stackwright_contract::SharedRepository;
use stackwright_core::{Scope, Text};

use super::composite::{Shared, Values};
use crate::ecr::{Repository, RepositoryRef};

/// A repository by its name, in the account and region of the stack that imports it. Its URI is for
/// what pushes images.
impl Shared for SharedRepository {
    type Published<'a> = &'a RepositoryRef;
    type Needs = ();
    type Imported = RepositoryRef;

    fn values(&self, _scope: &Scope, repository: &RepositoryRef) -> SharedRepository<Values> {
        SharedRepository {
            name: repository.repository_name(),
            uri: repository.repository_uri().cast().value(),
        }
    }

    #[track_caller]
    fn imported(
        &self,
        scope: &Scope,
        id: Text,
        values: SharedRepository<Values>,
        _needs: &(),
    ) -> RepositoryRef {
        Repository::from_repository_name(scope, id, values.name)
    }
}
